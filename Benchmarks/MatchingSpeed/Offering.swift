/// What a promoter offers, as a row of a table.
struct Offering {
    static let header = ["id", "title", "text", "url", "promoter", "amount", "share"]

    var title: String
    /// Sentences, so that a text can be shortened and moved about.
    var sentences: [String]
    var url: String
    var promoter: String
    /// Kronor at most; empty where nothing is said.
    var amount: String
    /// Of the costs, in percent; empty where nothing is said.
    var share: String

    func row(id: String) -> [String] {
        [id, title, sentences.joined(separator: " "), url, promoter, amount, share]
    }
}
