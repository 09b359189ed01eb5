public import Model

/// Makes text of PDF documents by poppler's pdftotext, where that is installed.
public struct PDFConverter: Sendable {
    /// Where Debian's poppler-utils puts it. No PATH is searched: the program is named in the unit, too.
    public static let usualProgram = "/usr/bin/pdftotext"

    private let program: BoundedProgram

    public init(program: String = usualProgram, limits: ProgramLimits = ProgramLimits()) {
        self.program = BoundedProgram(path: program, limits: limits)
    }

    /// Whether it is a PDF: by its first bytes, whatever its type says (ISO 32000-1 §7.5.2).
    public static func isPDF(_ document: Document) -> Bool {
        let reach = document.bytes.prefix(1024)
        return reach.starts(with: "%PDF-".utf8) || reach.indices.contains { reach[$0...].starts(with: "%PDF-".utf8) }
    }

    /// The document's text in reading order, in UTF-8; a form feed ends each page.
    ///
    /// - Returns: a document of the same address and snapshot, whose type is `text/plain`; any other than a PDF as it is.
    public func legible(_ document: Document) async throws(ConversionError) -> Document {
        guard Self.isPDF(document) else { return document }
        let text: [UInt8]
        do throws(ProgramError) {
            let arguments = ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
            text = try await program.output(arguments: arguments, input: document.bytes)
        } catch {
            if case .missing(let program) = error { throw .notInstalled(program) }
            throw .failed(error)
        }
        guard text.contains(where: { $0 > 0x20 }) else { throw .withoutText }
        var legible = document
        legible.bytes = text
        legible.contentType = "text/plain; charset=utf-8"
        return legible
    }
}
