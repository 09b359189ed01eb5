/// The words of written dates in the languages that pages use. Data.
enum DateWords {
    /// 1…12; `word` in lower case, whole or shortened as such languages shorten it.
    static func month(of word: String) -> Int? { months[word] }

    /// What may stand between the parts of a date.
    static let fillers: Set<String> = [
        "st", "nd", "rd", "th", "of", "de", "del", "den", "der", "er", "ter", "di", "el", "le", "the", "d", "года", "г",
        "年", "月", "日", "a", "do", "da", "e", "º", "°", "ª",
    ]

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
