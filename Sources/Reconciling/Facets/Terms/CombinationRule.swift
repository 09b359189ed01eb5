import Model

/// What it may be had together with (F12).
struct CombinationRule: FacetRule {
    let name = FacetName.combination

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording, heedsDenials: false)
    }

    private static let words = WordFacet([
        WeighedWords(
            "kombinerbar", 3,
            [
                "kan kombineras", "går att kombinera", "kombinera gärna", "får gärna användas", "gärna ihop med",
                "passar ihop med", "kan förenas", "tillsammans med andra stöd", "can be combined", "får kombineras",
            ]),
        WeighedWords(
            "ej_kombinerbar", 3,
            [
                "inte kombineras", "inte ihop med", "inte att kombinera", "ej kombineras", "kan inte förenas",
                "cannot be combined", "inte samtidigt som", "den som redan har", "inte tillsammans med",
                "ej tillsammans med", "utesluter",
            ]),
        WeighedWords(
            "tak_tillsammans", 3,
            [
                "tillsammans får", "tillsammans uppgå", "får tillsammans", "gemensamt tak", "sammanlagt högst",
                "sammanlagda stödet", "together … not exceed", "kan tillsammans inte",
            ]),
        WeighedWords("forsumbart_stod", 3, ["försumbart stöd", "de minimis", "minimis", "stöd av mindre betydelse"]),
        WeighedWords(
            "bank_forst", 3,
            [
                "banken ska stå för", "banken ska ha", "banken … minst en", "banken först", "bank … medverka",
                "banken måste", "banken delta*", "tillsammans med banken", "tillsammans med en bank", "bank … first",
                "topplån~", "banken går in", "medverkan från bank*", "bankens medverkan", "bank … lånar ut … del",
            ]),
    ])
}
