public import Model

/// What the reading of a sources.yml came to: what `samsyn check` prints.
public struct ConfigurationCheck: Sendable {
    /// nil where there are errors.
    public let configuration: RegionConfiguration?
    /// In the order of the file.
    public let errors: [SourcesError]
    /// In the order of the file.
    public let notes: [SourcesNote]
    let contactPlace: Mark
    let file: String
}

extension ConfigurationCheck {
    /// Says why a CSS selector or an XPath cannot be used; nil where it can.
    public typealias SelectorJudge = (_ selector: String) -> String?

    /// Reads and checks the bytes of a sources.yml.
    ///
    /// - Parameters:
    ///   - file: the name to print before each line.
    ///   - selectorProblem: compiles a selector of `select` or `follow`; the default takes every one.
    public init(of bytes: [UInt8], file: String = "sources.yml", selectorProblem: SelectorJudge = { _ in nil }) {
        let complaints = Complaints(file: file)
        var decoded: (configuration: RegionConfiguration?, contact: Mark) = (nil, .start)
        if let tree = TreeBuilder.tree(of: bytes, complaints: complaints) {
            decoded = withoutActuallyEscaping(selectorProblem) { judge in
                DocumentDecoder(complaints: complaints, selectorProblem: judge).decode(tree)
            }
        }
        errors = complaints.orderedErrors
        notes = complaints.orderedNotes
        configuration = errors.isEmpty ? decoded.configuration : nil
        contactPlace = decoded.contact
        self.file = file
    }

    /// Stands for a file that is not there or may not be read.
    public init(unreadable problem: String, file: String) {
        errors = [SourcesError(file: file, line: 1, column: 1, reason: .unreadable(problem))]
        (notes, configuration, contactPlace, self.file) = ([], nil, .start, file)
    }

    /// - Throws: every mistake, in the order of the file.
    public func get() throws(SourcesErrors) -> RegionConfiguration {
        guard let configuration else { throw SourcesErrors(errors) }
        return configuration
    }

    /// Why the contact may not be used to fetch `sources`: it is an example, and one of them is a real host.
    /// `run` and `sync` ask this before their first request.
    public func contactRefusal(fetching sources: [Source]) -> SourcesError? {
        guard let configuration, Contact.isExample(configuration.contact),
            let stranger = sources.first(where: { $0.enabled && !Loopback.isHost(of: $0.url) })
        else { return nil }
        let reason = SourcesError.Reason.exampleContact(
            text: configuration.contact, host: Loopback.hostName(of: stranger.url))
        return SourcesError(file: file, line: contactPlace.line, column: contactPlace.column, reason: reason)
    }
}
