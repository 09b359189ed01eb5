/// Why a PDF gives no text.
public enum ConversionError: Error, Sendable, Hashable {
    case notInstalled(String)
    /// It holds no letters: a picture of each page.
    case withoutText
    case failed(ProgramError)
}

extension ConversionError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notInstalled(let program):
            "it is a PDF, and \(program) is not there to read it; install poppler-utils, or disable the source"
        case .withoutText: "it is a PDF without text, as scanned paper is; ask for a page or a PDF with text"
        case .failed(let error): "it is a PDF that pdftotext cannot read: \(error)"
        }
    }
}
