extension Subjects {
    /// Being paid, and paying for an order.
    static let payment: [Subject] = [
        Subject(
            "customer_default", ["fa_betalt"],
            strong: [
                "kundförlust~", "kundförluster", "*kundförlust*", "kreditförsäkr*", "kreditskydd*",
                "utebliven betalning", "uteblivna betalningar", "inte betalar", "inte kan betala", "betalningsförmåga~",
                "om köparen går", "köparen går", "kunden går", "kundens konkurs", "kund går i konkurs",
                "stoppar betalningen", "ersätter … fordr*", "fordran", "fordringar~", "credit insurance", "unpaid",
                "non-payment", "buyer … default~", "försäkra~ … faktur*", "kundfordr*", "obetald*", "betalningsrisk~",
                "politisk risk", "säkra betalning~", "säker~ betalt", "betalningsinställ*",
                "få betalt", "får betalt", "avbeställ*", "tillverkningsrisk~", "kontraktsbrott", "kontraktsgaranti~",
                "insolven*", "enskilt kontrakt", "get paid",
            ],
            weak: [
                "faktura~", "fakturor", "kredittid~", "premie~", "betalning~", "skydd för", "kontrakt~", "invoice~",
                "kund~ … betala",
            ]),
        Subject(
            "credit_report", ["fa_betalt"],
            strong: [
                "kreditupplysning~", "betalningsanmärkning~", "koll på köparen", "koll på kunden", "kreditbedöm*",
                "kreditvärdig*", "kreditrapport~", "credit report~", "soliditet*", "bokslut … ägare",
                "bakgrundskontroll~",
            ],
            weak: ["bokslut", "ägare"]),
        Subject(
            "order_finance", ["finansiera_order"],
            strong: [
                "order … kassan", "finansiera~ … order~", "orderfinansier*", "orderlån~", "order*lån~",
                "rörelsekapital~", "rörelsekredit~", "driftskapital~", "working capital", "exportorder~",
                "order från … kund", "tillverkas", "kunden … betalat", "exportproduktion~", "produktionslån~",
                "leverantörer medan", "material och löner", "kassan", "pengar … innan … betalar", "binder kapital",
                "innan kunden betalar", "finance … order~", "låser kapital", "rörelsefinansier*", "exportlån~",
                "utländsk kund har beställt", "exportkredit~", "förskottera*", "delgaranti~", "ny på export … lån",
                "krediter till den som", "lån på … till exportör~",
                "likviditet*", "kunden i utlandet betala*", "exportaffär~ … finansier*", "liquidity",
                "order som ska levereras",
            ],
            weak: [
                "order~", "beställ*", "kassa~", "bankens risk", "långivare~", "bank~", "banken … krediten", "krediter",
                "leverera", "material", "exportör~",
            ]),
    ]
}
