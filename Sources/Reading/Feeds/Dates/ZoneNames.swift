/// What the names of time zones in feeds mean: RFC 822 §5, and those that content systems print.
enum ZoneNames {
    /// Seconds ahead of UTC; `name` in lower case.
    static func offset(of name: String) -> Int? {
        guard let hours = hours[name] else { return nil }
        return Int(hours * 3_600)
    }

    private static let hours: [String: Double] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0,
        "cet": 1, "met": 1, "mez": 1, "bst": 1, "west": 1, "cest": 2, "mest": 2, "mesz": 2, "eet": 2, "sast": 2,
        "eest": 3,
        "msk": 3, "ist": 5.5, "sgt": 8, "hkt": 8, "awst": 8, "jst": 9, "kst": 9, "acst": 9.5, "aest": 10, "aedt": 11,
        "nzst": 12, "nzdt": 13,
        "nst": -3.5, "ndt": -2.5, "ast": -4, "adt": -3, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6,
        "mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8, "akst": -9, "akdt": -8, "hst": -10,
        // One letter: the military zones as RFC 822 prints them.
        "a": -1, "m": -12, "n": 1, "y": 12,
    ]
}
