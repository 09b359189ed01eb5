/// Parts Swedish compounds whose last part is a word of the field: "exportlån" is "export" and "lån".
///
/// Only compounds that end in a known head are parted, and only where what is left could be a word, so that
/// matching sees that a "tillväxtcheck" is a kind of check without a dictionary of all Swedish.
public enum CompoundWords {
    /// The heads, with the forms that Swedish inflects them to: data.
    static let heads: [String] = words(
        """
        lån lånet lånen garanti garantin garantier garantierna bidrag bidraget bidragen check checken checkar checkarna stöd stödet
        stöden rådgivning rådgivningen rådgivare rådgivaren finansiering finansieringen försäkring försäkringen försäkringar kredit
        krediten krediter krediterna program programmet programmen coachning coachningen coach coachen kurs kursen kurser kurserna
        utbildning utbildningen utbildningar seminarium seminariet seminarier resa resan resor mässa mässan mässor nätverk
        nätverket klubb klubben plan planen analys analysen analyser kapital kapitalet inkubator inkubatorn accelerator
        acceleratorn intyg intyget träff träffen träffar dag dagen dagar avtal avtalet marknad marknaden marknader besök besöket
        partner partnern partners sökning sökningen lots lotsen guide guiden premie premien avgift avgiften ränta räntan belopp
        beloppet anslag anslaget medel medlen projekt projektet satsning satsningen verkstad verkstaden möte mötet möten samtal
        samtalet tjänst tjänsten tjänster hjälp hjälpen test testet
        """
    ).sorted { $0.utf8.count > $1.utf8.count }

    /// Shorter first parts are seldom words: "oväntad" does not hold "tad".
    static let shortestModifier = 3
    /// Words that only look like compounds.
    private static let wholes: Set<String> = [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "vardag", "vardagar", "uppdrag",
        "vardagen",
        "företräda", "husvagn", "bolån", "torsdagen", "måndagen", "tisdagen", "onsdagen", "fredagen", "lördagen",
        "söndagen",
    ]

    /// - Parameter word: in lower case.
    /// - Returns: the first part without its joining "s", and the head; nil where the word is no such compound.
    public static func parts(of word: String) -> (modifier: String, head: String)? {
        guard word.utf8.count > shortestModifier + 3, !wholes.contains(word),
            let head = heads.first(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count })
        else { return nil }
        var modifier = word.dropLast(head.count)
        guard modifier.count >= shortestModifier, modifier.unicodeScalars.contains(where: isVowel) else { return nil }
        // "tillväxts-", "arbets-": an s joins longer parts.
        if modifier.count > 5, modifier.last == "s", modifier.dropLast().last != "s" { modifier = modifier.dropLast() }
        return (String(modifier), head)
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        "aeiouyåäöé".unicodeScalars.contains(scalar)
    }

    private static func words(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
