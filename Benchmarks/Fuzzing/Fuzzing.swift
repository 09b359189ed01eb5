/// What libFuzzer calls with each input; its own `main` runs the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTargets.chosen.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
