package extract

// dateWords stand around a date and are no text.
var dateWords = wordSet("승인 등록 게재 мск publicerad modifie modifiee le отредактировано " +
	"published posted date on at last first the of am pm est gmt utc uhr um le la a h mis " +
	"jour publie publiee veroffentlicht erschienen datum stand vom am den publicado " +
	"publicada fecha el de del las pubblicato il alle ore data em as publicerad publicerat " +
	"gepubliceerd op om publisert udgivet дата опубликовано года г в время 公開 公開日 発表 日付 发布 " +
	"发布时间 时间 日期 发表于 公開日時 日 星期 曜日 monday tuesday wednesday thursday friday saturday sunday " +
	"mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag " +
	"sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles " +
	"jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica " +
	"segunda terca quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag " +
	"zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag måndag tisdag " +
	"lördag söndag pazartesi salı çarşamba perşembe cuma cumartesi pazar poniedziałek wtorek środa czwartek piątek " +
	"niedziela pondělí úterý středa čtvrtek pátek neděle maanantai tiistai keskiviikko torstai perjantai lauantai " +
	"sunnuntai hétfő kedd csütörtök péntek szombat luni marți miercuri joi vineri duminică понедельник вторник среда четверг пятница суббота воскресенье نشر في " +
	"تاريخ النشر yayin tarihi opublikowano dnia edt et ct mt pt cet cest bst pst pdt msk z time " +
	"sist senast sidst zuletzt derniere dernier ultima ultimo laatst utworzenia kl klo dna dne udgivet dipublikasikan diterbitkan senin selasa rabu kamis jumat sabtu minggu wib ist প্রকাশ প্রকাশিত আপডেট प्रकाशित को बजे अपडेट तारीख सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार تاريخ النشر منتشر " +
	"filed written released issued for immediate release 月 火 水 木 金 土 点 分 时 作成 입력 기사입력 발행 일 " +
	"월 화 수 목 금 토 요일 오전 오후 午前 午後 上午 下午 수정")
