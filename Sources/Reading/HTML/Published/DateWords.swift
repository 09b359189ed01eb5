/// The words of written dates in the languages that pages use. Data.
enum DateWords {
    /// 1…12; `word` in lower case, whole or shortened as such languages shorten it.
    static func month(of word: String) -> Int? { months[word] }

    /// What may stand between the parts of a date.
    static let fillers: Set<String> = [
        "st", "nd", "rd", "th", "of", "de", "del", "den", "der", "er", "ter", "di", "el", "le", "the", "d", "года", "г",
        "年", "月", "日", "a", "do", "da", "e", "º", "°", "ª",
    ]

    /// Whether a word of a date may begin like this; asked of each word of a page, so by its first two letters only.
    static func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, first < 0x80 else { return true }
        guard let second = word.dropFirst().first else { return openings[Int(first | 0x20) << 8] }
        return second >= 0x80 || openings[Int(first | 0x20) << 8 | Int(second | 0x20)]
    }

    /// By the first byte of a word and its second, 0 where it has none.
    private static let openings: [Bool] = {
        var openings = Array(repeating: false, count: 1 << 15)
        for word in Array(months.keys) + fillers {
            let bytes = Array(word.utf8.prefix(2))
            guard bytes.allSatisfy({ $0 < 0x80 }) else { continue }
            openings[Int(bytes[0]) << 8 | Int(bytes.count > 1 ? bytes[1] : 0)] = true
        }
        return openings
    }()

    private static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for row in rows {
            for (index, names) in row.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") { months[String(name)] = index + 1 }
            }
        }
        return months
    }()

    private static let rows = [
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep/sept oct nov dec",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts/mars april mai/maj juni juli august september oktober november desember/december",
        "januar/jänner/jaenner februar/feber märz/maerz/mär april mai juni juli august september oktober/okt november dezember/dez",
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        "janvier/janv février/fevrier/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre octobre novembre décembre/decembre/déc",
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic",
        "gennaio/gen febbraio/febb marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett/set ottobre/ott novembre dicembre",
        "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro/set outubro/out novembro dezembro",
        "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja czerwca/czerwiec lipca/lipiec sierpnia/sierpień "
            + "września/wrzesień października/październik listopada/listopad grudnia/grudzień",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "január február március április május június július augusztus szeptember október november december",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
            + "marraskuuta joulukuuta",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    ]
}
