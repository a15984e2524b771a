using Hale.Intake.Compression;

namespace Hale.Intake.Audit.Tables;

/// <summary>Tells how far a file is read.</summary>
internal sealed class WatchedStream(Stream inner, Action<long> position) : ForwardStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        _read += count;
        position(_read);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
