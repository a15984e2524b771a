using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native.Handles;

/// <summary>A result record in native memory: the engine fills it in place and keeps the address.</summary>
internal sealed unsafe class ResultHandle : DuckHandle
{
    internal ResultHandle(ConnectionHandle connection)
        : base(connection) => Adopt((nint)NativeMemory.AllocZeroed((nuint)sizeof(NativeResult)));

    /// <summary>The next chunk, or 0 at the end and after an error.</summary>
    internal nint Fetch()
    {
        var added = false;
        DangerousAddRef(ref added);
        try
        {
            return NativeMethods.FetchChunk(*(NativeResult*)handle);
        }
        finally
        {
            DangerousRelease();
        }
    }

    internal string? Error => NativeMethods.Text(NativeMethods.ResultError(this));

    private protected override void Destroy(nint value)
    {
        NativeMethods.DestroyResult(value);
        NativeMemory.Free((void*)value);
    }
}
