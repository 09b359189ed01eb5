import Addresses
import Model

/// The addresses that are sources of their own: a list does not follow its links to them.
///
/// They are compared as the URL standard normalises them, without fragment and last slash, so that
/// `HTTPS://Kraft.se:443/stöd/#lan` is `https://kraft.se/st%C3%B6d`.
struct DeclaredAddresses: Sendable {
    private let texts: Set<String>

    init(_ sources: [Source]) {
        texts = Set(sources.compactMap { (try? WebAddress($0.url)).map(Self.text) })
    }

    func contains(_ address: WebAddress) -> Bool { texts.contains(Self.text(address)) }

    /// The address as it is compared.
    static func text(_ address: WebAddress) -> String {
        let text = address.withoutFragment.text
        return String(text.hasSuffix("/") ? text.dropLast() : text[...])
    }
}
