package parse

import "strings"

// months are how the names of the months begin in the languages feeds are in; the
// longest beginning that fits decides. Beginnings are as short as tells them from
// other months and from the days of the week.
var months = monthTable(
	"jan|gen|ene|янв|січ|ιαν|sty|led|oca|tammi|ian|yan|يناير|janv|jän|jaan|sau|sij|ינו|בינו|जन|มกรา",
	"feb|fév|fev|фев|лют|φεβ|lut|úno|uno|şub|sub|helmi|fébr|فبراير|veebr|vas|velj|פבר|בפבר|फर|फ़र|กุมภา",
	"mar|mär|mrt|maa|мар|бер|μαρ|μάρ|bře|bre|märz|maalis|márc|març|مارس|mrz|kov|ožu|מרץ|במרץ|मार्च|มีนา",
	"apr|avr|abr|апр|кві|απρ|kwi|dub|nis|huhti|ápr|أبريل|ابريل|bal|travn|travanj|אפר|באפר|अप्रै|เมษา",
	"may|mai|mag|maj|mei|maio|мая|май|тра|μαϊ|μαι|μάι|μαΐ|kvě|kve|touko|máj|maig|مايو|geg|svi|מאי|במאי|मई|พฤษภา",
	"jun|juin|giu|июн|чер|ιουν|ιούν|cze|červ|čvn|červn|haz|kesä|kesa|jún|iun|juny|يونيو|bir|lipanj|lipnj|jūn|יונ|ביונ|जून|มิถุนา",
	"jul|juil|lug|июл|лип|ιουλ|ιούλ|lip|červenc|čvc|tem|heinä|heina|júl|iul|يوليو|lie|srpanj|srpnj|jūl|יול|ביול|जुला|กรกฎา",
	"aug|aoû|aou|ago|авг|сер|αυγ|αύγ|sie|srp|ağu|agu|elo|أغسطس|rgp|avg|kolovoz|אוג|באוג|अग|สิงหา",
	"sep|set|сен|вер|σεπ|wrz|zář|zar|eyl|syys|szept|سبتمبر|rgs|ruj|ספט|בספט|सित|กันยา",
	"oct|okt|ott|out|окт|жов|οκτ|paź|říj|rij|eki|loka|أكتوبر|spa|אוק|באוק|अक्टू|अक्तू|ตุลา",
	"nov|ноя|лис|νοε|νοέ|lis|kas|marras|noi|نوفمبر|lap|stud|נוב|בנוב|नव|พฤศจิกา",
	"dec|dez|déc|dic|des|дек|гру|δεκ|gru|pro|ara|joulu|ديسمبر|grd|דצמ|בדצמ|दिस|ธันวา",
)

func monthTable(names ...string) map[string]int {
	out := map[string]int{}
	for i, list := range names {
		for name := range strings.SplitSeq(list, "|") {
			out[name] = i + 1
		}
	}
	return out
}

// longestMonth is the length in runes of the longest beginning in the table.
const longestMonth = 8

// monthOf returns the month a word in lower case names, 0 for none.
func monthOf(word string) int {
	letters := []rune(word)
	for n := min(len(letters), longestMonth); n >= 2; n-- {
		if m, ok := months[string(letters[:n])]; ok {
			return m
		}
	}
	return 0
}
