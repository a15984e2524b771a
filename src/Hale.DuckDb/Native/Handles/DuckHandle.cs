using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native.Handles;

/// <summary>
/// An object of the engine. It holds its parent open, so that objects close from the leaves up in whatever order
/// they are disposed or finalized.
/// </summary>
internal abstract class DuckHandle : SafeHandle
{
    private static long _live;
    private readonly DuckHandle? _parent;

    private protected DuckHandle(DuckHandle? parent)
        : base(invalidHandleValue: 0, ownsHandle: true)
    {
        var added = false;
        parent?.DangerousAddRef(ref added);
        _parent = parent;
        Interlocked.Increment(ref _live);
    }

    /// <summary>How many engine objects are open in the process.</summary>
    internal static long Live => Interlocked.Read(ref _live);

    // A handle without a native object still holds its parent, so it must always be released.
    public sealed override bool IsInvalid => false;

    internal void Adopt(nint value) => SetHandle(value);

    private protected abstract void Destroy(nint value);

    protected sealed override bool ReleaseHandle()
    {
        if (handle != 0)
        {
            Destroy(handle);
        }

        Interlocked.Decrement(ref _live);
        _parent?.DangerousRelease();
        return true;
    }
}
