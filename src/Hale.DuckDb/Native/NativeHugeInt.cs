using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>A 128-bit integer as the engine passes it; <see cref="Int128"/> has another calling convention on some platforms.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeHugeInt
{
    public readonly ulong Lower;
    public readonly long Upper;

    public NativeHugeInt(Int128 value)
    {
        unchecked
        {
            Lower = (ulong)value;
            Upper = (long)(value >> 64);
        }
    }
}
