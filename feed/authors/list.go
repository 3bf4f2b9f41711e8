package authors

import (
	"slices"
	"strings"

	"byline/feed"
)

// conjoined cuts two names apart at a word for "and". The words that are also
// parts of names only count between two whole names, or two single words.
func conjoined(s string) (left, right string, ok bool) {
	for _, cut := range []func(string) (string, string, bool){middleDot, surnames} {
		if left, right, ok = cut(s); ok {
			return left, right, true
		}
	}
	words := strings.Fields(s)
	for i := 1; i < len(words)-1; i++ {
		w := words[i]
		if !isConjunction(w) || w != strings.ToLower(w) && w != "AND" && w != "UND" && w != "ET" && w != "Y" && w != "E" {
			continue
		}
		left, right = strings.Join(words[:i], " "), strings.Join(words[i+1:], " ")
		if !weakConjunctions[strings.ToLower(w)] || joinsNames(strings.ToLower(w), words[:i], words[i+1:]) {
			return left, right, true
		}
	}
	return "", "", false
}

// joinsNames reports whether a weak word for "and" stands between two names.
func joinsNames(w string, left, right []string) bool {
	if w == "a" || w == "with" {
		return len(left) > 1 && len(right) > 1 && nameShaped(strings.Join(left, " ")) && nameShaped(strings.Join(right, " ")) && (w == "with" || !isPlace(strings.Join(right, " ")))
	}
	if isPlace(strings.Join(right, " ")) {
		return false
	}
	return len(left) > 1 && (len(right) > 1 || Kind(right[0]) != feed.KindPerson) || len(left) == 1 && len(right) == 1
}

// middleDot cuts at "・", which separates two Japanese names but also the parts
// of a foreign one, which has no ideographs.
func middleDot(s string) (left, right string, ok bool) {
	left, right, ok = strings.Cut(s, "・")
	return left, right, ok && hasIdeograph(left) && hasIdeograph(right)
}

// longStop reports a full stop behind a word that is no initial.
func longStop(words []string) bool {
	for _, w := range words {
		if strings.HasSuffix(w, ".") && len(w) > 3 && len(words) > 1 {
			return true
		}
	}
	return false
}

// surnames cuts Chinese names with only a blank between them. In a name written
// in two parts, as Japanese ones are, the second does not begin with a surname.
func surnames(s string) (left, right string, ok bool) {
	left, right, ok = strings.Cut(s, " ")
	return left, right, ok && beginsWithSurname(left) && beginsWithSurname(right) && isHanName(left)
}

func beginsWithSurname(s string) bool {
	r := []rune(s)
	return len(r) > 1 && strings.ContainsRune("王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万萬钱錢严嚴武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁", r[0])
}

func hasIdeograph(s string) bool {
	for _, r := range s {
		if r >= 0x4e00 && r <= 0x9fff {
			return true
		}
	}
	return false
}

// inEnglish and inCommas write every strong word for "and" the same way.
var (
	inEnglish = strings.NewReplacer(" & ", " and ", " und ", " and ", " et ", " and ", " och ", " and ")
	inCommas  = strings.NewReplacer(" & ", ", ", " and ", ", ")
)

// lastFirst reads names in the order of a catalogue: "Calder, Ines", "Calder,
// Ines and Reyes, Tomás", "Calder, I., Reyes, T.".
func lastFirst(group string) ([]string, bool) {
	if !strings.Contains(group, ",") || len(group) > 4*maxByline {
		return nil, false
	}
	if names, ok := initialled(group); ok {
		return names, true
	}
	group = inEnglish.Replace(group)
	if before, last, ok := cutLast(group, ","); ok && generations[strings.Trim(fold(last), " ")] != "" && strings.Contains(before, ",") {
		group = before + " " + generations[strings.Trim(fold(last), " ")]
		last, first, _ := strings.Cut(group, ",")
		first, suffix, _ := cutLast(strings.TrimSpace(first), " ")
		if isSurname(strings.TrimSpace(last)) && isForename(first) {
			return []string{first + " " + strings.TrimSpace(last) + " " + suffix}, true
		}
		return nil, false
	}
	var out []string
	for chunk := range strings.SplitSeq(group, " and ") {
		last, first, ok := strings.Cut(chunk, ",")
		last, first = strings.TrimSpace(last), strings.TrimSpace(first)
		if !ok || !isSurname(last) || !isForename(first) {
			return nil, false
		}
		out = append(out, first+" "+last)
	}
	return out, true
}

// initialled reads a list in which every second part is initials.
func initialled(group string) ([]string, bool) {
	parts := strings.FieldsFunc(inCommas.Replace(group), func(r rune) bool { return r == ',' })
	parts = slices.DeleteFunc(parts, func(s string) bool { return strings.TrimSpace(s) == "" })
	var out []string
	if len(parts)%2 != 0 {
		return nil, false
	}
	for i := 0; i < len(parts); i += 2 {
		last, first := strings.TrimSpace(parts[i]), strings.TrimSpace(parts[i+1])
		for w := range strings.FieldsSeq(first) {
			if !isInitials(w) {
				return nil, false
			}
		}
		if first == "" || !isSurname(last) || degrees[strings.ReplaceAll(fold(first), " ", "")] || !strings.Contains(first, ".") {
			return nil, false
		}
		out = append(out, first+" "+last)
	}
	return out, true
}

// cutLast cuts at the last separator.
func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// isSurname reports one word, or particles and one word.
func isSurname(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || startsHan(s) {
		return false
	}
	for _, w := range words[:len(words)-1] {
		if !particles[strings.ToLower(w)] {
			return false
		}
	}
	last := words[len(words)-1]
	return nameWord(last) && !isInitials(last) && Kind(last) == feed.KindPerson && !isTitle(s) && !isPlace(s) && !isNobody(s)
}

func isForename(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 3 || isPlace(s) || isTitle(s) || isWhen(s) || Kind(s) != feed.KindPerson {
		return false
	}
	f := strings.ReplaceAll(fold(s), " ", "")
	return nameShaped(s) && !degrees[f] && generations[f] == ""
}
