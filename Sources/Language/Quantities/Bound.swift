/// How a number bounds what it is said of.
public enum Bound: Hashable, Sendable {
    case exact, about
    /// Both ends are given.
    case range
    /// "högst": the number itself included.
    case atMost
    /// "under", "färre än": the number itself not.
    case below
    /// "minst".
    case atLeast
    /// "över", "mer än".
    case above
}

/// The words that say so: data.
enum BoundWords {
    /// Before the number.
    static let before = Phrases<Bound>([
        (
            [
                "högst", "max", "maximalt", "maximum", "maximum of", "som mest", "som högst", "upp till",
                "ända upp till",
                "begränsat till", "begränsad till", "begränsas till", "begränsade till", "inte mer än", "inte över",
                "ej över",
                "inte fler än", "inte överstiga", "inte överstiger", "ej överstiga", "ej överstiger", "tak på",
                "taket på",
                "taket är", "tak om", "takbelopp", "takbelopp på", "maxbelopp", "maxbelopp på", "not more than",
                "no more than",
                "at most", "up to", "limited to", "capped at", "not exceeding", "not exceed", "som längst", "längst",
                "maximala", "maximal", "aldrig mer än", "ej mer än", "inte större än", "inte äldre än",
                "inte är äldre än", "inte vara äldre än", "inte är större än", "inte vara större än",
                "inte har fler än", "inte ha fler än", "inte har mer än", "inte överskrida", "inte överskrider",
                "inte längre än",
                "ej fler än", "inte högre än", "cap of", "ceiling of", "a maximum of", "maximum amount of", "intill",
                "≤",
                "no older than", "not older than", "taket går vid", "gränsen går vid",
            ], .atMost
        ),
        (
            [
                "under", "mindre än", "färre än", "lägre än", "yngre än", "less than", "fewer than", "below",
                "kortare än",
                "younger than", "lower than", "smaller than", "<", "understiger", "understiga", "inte ens",
            ], .below
        ),
        (
            [
                "minst", "lägst", "från", "åtminstone", "som minst", "som lägst", "inte mindre än", "inte under",
                "ej under",
                "no less than", "not less than", "at least", "from", "minimum", "minimum of", "a minimum of", "fr o m",
                "från och med", "starting at", "starting from", "≥", "minimibelopp", "ej understiga", "inte understiga",
                "inte understiger", "no fewer than", "not fewer than", "minimum på", "uppgå till minst", "redan från",
            ], .atLeast
        ),
        (
            [
                "över", "mer än", "fler än", "större än", "högre än", "more than", "over", "above", "exceeding",
                "överstiger",
                "överstiga", "exceeds", "exceed", "äldre än", "längre än", ">", "older than", "greater than",
                "larger than",
            ], .above
        ),
        (
            [
                "ca", "cirka", "omkring", "ungefär", "runt", "närmare", "nästan", "approximately", "about", "around",
                "drygt",
                "knappt", "roughly", "uppskattningsvis", "approx", "some", "c:a", "i genomsnitt", "~",
            ], .about
        ),
    ])

    /// After the number, or after what it counts.
    static let after = Phrases<Bound>([
        (
            [
                "som mest", "som högst", "at most", "eller färre", "eller mindre", "or fewer", "or less", "max",
                "maximalt",
                "eller lägre", "och nedåt", "som längst", "at the most", "maximum", "or below", "eller yngre",
                "i taket", "som tak",
            ], .atMost
        ),
        (
            [
                "eller fler", "eller mer", "or more", "eller högre", "som minst", "at least", "som lägst", "och uppåt",
                "and above",
                "and up", "and over", "eller större", "+", "or above", "or higher", "eller flera", "och mer", "minimum",
            ], .atLeast
        ),
    ])

    /// What joins two ends: a plain sign of a span, and whether it says what the far end is.
    static let joints = Phrases<Void>([
        (
            [
                "-", "till", "to", "upp till", "och upp till", "till och med", "t o m", "och högst", "men högst",
                "och max",
                "men max", "och som mest", "upp till högst", "and at most", "up to", "to a maximum of", "and up to",
                "och maximalt",
                "till högst", "till max", "men inte mer än", "och inte mer än", "but no more than", "and no more than",
                "till maximalt", "dock högst", ", högst", ", max", "och färre än", "men färre än", "och under",
                "but fewer than",
                "but less than", "and fewer than",
            ], ()
        )
    ])

    /// What is measured may stand between a length of time and its bound.
    static let measures: Set<String> = ["gammal", "gammalt", "gamla", "old", "lång", "långt", "långa", "long"]

    /// Small words between a bound and its number.
    static let fillers: Set<String> = [
        "ca", "cirka", "om", "på", "totalt", "sammanlagt", "of", "till", "hela", "ett", "total", "är", "is", "det",
        "belopp",
    ]
}
