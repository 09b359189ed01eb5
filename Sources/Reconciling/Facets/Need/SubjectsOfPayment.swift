extension Subjects {
    /// Being paid, and paying for an order.
    static let payment: [Subject] = [
        Subject(
            "customer_default", ["fa_betalt"],
            strong: [
                "garanti … köparen inte betalar", "kund får låna", "köpare … går i konkurs",
                "försäkringsbolag*", "försäkringsgivare",
                "får … inte betalt", "inte betalt", "uteblir", "spärrar", "kundreskontra*", "exportkontrakt*",
                "kundens betalningsförm*", "köpare … skuld*", "gått omkull", "gå omkull", "betalningsstopp*",
                "kunden … obestånd", "drar sig … ur", "avbryter … order*", "ställer in sina betalningar",
                "kund~ … konkurs", "osäkra fordringar",
                "köparen inte betalar", "kunden inte betalar", "remburs~", "betalningsvillkor~", "betalningssätt",
                "kundfordring*", "går förlorat", "landrisk*", "kreditrisk~ på", "osäker köpare", "osäkra köpare",
                "förlorar pengar", "faktura … obetald",
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
                "årsredovisning*", "köparkontroll*", "kontroll av köpare", "tilltänkt~ kund*", "bakgrund~ på … kund*",
                "kolla … kund*", "kolla … köpare*",
                "kreditupplysning~", "betalningsanmärkning~", "koll på kunden", "kreditbedöm*",
                "kreditvärdig*", "kreditrapport~", "credit report~", "soliditet*", "bokslut … ägare",
                "bakgrundskontroll~",
            ],
            weak: ["bokslut", "ägare"]),
        Subject(
            "order_finance", ["finansiera_order"],
            strong: [
                "betalar först", "utlandet har beställt", "har beställt", "lägger ut pengar*", "leveranskredit*",
                "produktionsfinansier*", "köpas nu", "tillverka … beställ*", "innan … betalar", "exportproduktion*",
                "det exporten", "pengar låsta", "bunden i … order", "väntar på betalning", "väntan på … betal*",
                "*order … från utlandet", "order från utlandet", "bekräftad order", "order … utlandet",
                "order … utländsk", "utländsk kund … order", "utländsk kund … beställt", "kunden … lagt … order",
                "lagt en order", "order i handen", "pengarna kommer in", "tills kunden … betalat", "exportfactoring",
                "factoring", "exportorderlån~", "stora order", "order utomlands", "exportaffär~", "tillverkar",
                "fakturabelån*", "innan betalningen", "betala leverantörer", "betalar … leverantörer",
                "råvaror och löner", "löner … material", "kreditgaranti~", "rörelsegaranti~",
                "lån till exportör~", "krediter till exportör~",
                "finansiera~ … order~", "orderfinansier*", "orderlån~", "order*lån~",
                "rörelsekapital~", "rörelsekredit~", "driftskapital~", "working capital", "exportorder~",
                "order från … kund", "tillverkas", "exportproduktion~", "produktionslån~",
                "material och löner", "kassan", "pengar … innan … betalar", "binder kapital",
                "innan kunden betalar", "finance … order~", "låser kapital", "rörelsefinansier*", "exportlån~",
                "exportkredit~", "förskottera*", "likviditet*", "kunden i utlandet betala*",
                "exportaffär~ … finansier*", "liquidity",
                "order som ska levereras", "production costs until", "stora kontrakt", "large contract~",
                "stor beställning",
            ],
            weak: [
                "order~", "kassa~", "bankens risk", "långivare~", "banken … krediten", "exportör~",
            ]),
    ]
}
