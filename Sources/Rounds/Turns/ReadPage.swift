import Addresses
import Converting
import Crypto
import Fetching
import FoundationEssentials
import Model
import Reading

/// A document and what the present rules read in it.
struct ReadPage: Sendable {
    let document: Document
    let result: Result<DocumentReading, ReadError>

    /// - Parameter isMain: whether it is the source's own document, not a page that it links to.
    init(_ document: Document, of source: Source, isMain: Bool, now: Date) async {
        self.document = document
        let legible: Document
        do throws(ConversionError) {
            legible = try await PDFConverter().legible(document)
        } catch {
            result = .failure(.unconverted("\(error)"))
            return
        }
        do throws(ReadError) {
            let select = isMain ? source.select : nil
            // What a PDF said is plain text, whatever links to it.
            let kind = PDFConverter.isPDF(document) ? .auto : isMain ? source.kind : .page
            result = .success(
                try DocumentReaders.read(legible, select: select, kind: kind, now: now))
        } catch {
            result = .failure(error)
        }
    }

    init(_ fetched: FetchedDocument, of source: Source, isMain: Bool, now: Date) async {
        let document = Document(
            bytes: fetched.body, url: fetched.address.text, contentType: fetched.contentType,
            snapshot: Self.hash(of: fetched.body))
        await self.init(document, of: source, isMain: isMain, now: now)
    }

    var reading: DocumentReading? { try? result.get() }

    var isContent: Bool { reading?.judgement == .content }

    /// The bytes as they are kept.
    func snapshot(firstSeen now: Date) -> Snapshot {
        Snapshot(id: document.snapshot, body: document.bytes, firstSeen: now)
    }

    private static func hash(of body: [UInt8]) -> Snapshot.Hash {
        let digits = Array("0123456789abcdef")
        return Identifier(
            String(SHA256.hash(data: body).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
    }
}
