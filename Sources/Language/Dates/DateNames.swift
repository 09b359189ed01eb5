/// The names of months, weekdays, seasons and ordinals, Swedish and English: data for the forms of dates.
enum DateNames {
    private static func table(_ rows: [(Int, String)]) -> [String: Int] {
        var found: [String: Int] = [:]
        for (number, names) in rows {
            for name in names.split(separator: " ") { found[String(name)] = number }
        }
        return found
    }

    static let months = table([
        (1, "januari jan january"), (2, "februari feb febr february"), (3, "mars mar march"),
        (4, "april apr"), (5, "maj may"), (6, "juni jun june"), (7, "juli jul july"), (8, "augusti aug august"),
        (9, "september sep sept"), (10, "oktober okt october oct"), (11, "november nov"), (12, "december dec"),
    ])

    /// 1 is Monday.
    static let weekdays = table([
        (1, "måndag måndagen mån monday mon"), (2, "tisdag tisdagen tis tisd tuesday tue tues"),
        (3, "onsdag onsdagen ons onsd wednesday wed"), (4, "torsdag torsdagen tor tors torsd thursday thu thur thurs"),
        (5, "fredag fredagen fre fred friday fri"), (6, "lördag lördagen lör lörd saturday sat"),
        (7, "söndag söndagen sön sönd sunday sun"),
    ])

    /// Words for a weekday gone by: "i fredags".
    static let pastWeekdays = table([
        (1, "måndags"), (2, "tisdags"), (3, "onsdags"), (4, "torsdags"), (5, "fredags"), (6, "lördags"), (7, "söndags"),
    ])

    static let seasons: [String: Season] = [
        "våren": .spring, "vår": .spring, "spring": .spring, "sommaren": .summer, "sommar": .summer,
        "summer": .summer, "hösten": .autumn, "höst": .autumn, "autumn": .autumn, "fall": .autumn,
        "vintern": .winter, "vinter": .winter, "winter": .winter,
    ]

    /// Forms that can only be the season; "vår" is also "our", "fall" also "case".
    static let plainSeasons: Set<String> = [
        "våren", "sommaren", "hösten", "vintern", "sommar", "höst", "vinter", "summer", "autumn", "winter", "spring",
    ]

    static let ordinals = table([
        (1, "första förste first 1st"), (2, "andra andre second"), (3, "tredje third"), (4, "fjärde fourth"),
        (5, "femte fifth"), (6, "sjätte sixth"), (7, "sjunde seventh"), (8, "åttonde eighth"), (9, "nionde ninth"),
        (10, "tionde tenth"), (11, "elfte eleventh"), (12, "tolfte twelfth"), (13, "trettonde thirteenth"),
        (14, "fjortonde fourteenth"), (15, "femtonde fifteenth"), (16, "sextonde sixteenth"),
        (17, "sjuttonde seventeenth"), (18, "artonde eighteenth"), (19, "nittonde nineteenth"),
        (20, "tjugonde twentieth"), (21, "tjugoförsta"), (22, "tjugoandra"), (23, "tjugotredje"), (24, "tjugofjärde"),
        (25, "tjugofemte"), (26, "tjugosjätte"), (27, "tjugosjunde"), (28, "tjugoåttonde"), (29, "tjugonionde"),
        (30, "trettionde thirtieth"), (31, "trettioförsta"),
    ])

    /// What may follow the figure of a day: "3:e", "1:a", "3rd".
    static let ordinalEndings: Set<String> = ["e", "a", "de", "dje", "ste", "st", "nd", "rd", "th"]
}

/// A season of whole months, as meteorologists count them: autumn is September to November.
enum Season: Hashable, Sendable {
    case winter, spring, summer, autumn

    /// Winter begins in December of the year before the one it is named after.
    var firstMonth: Int {
        switch self {
        case .winter: 12
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        }
    }
}
