using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeDecimal(byte width, byte scale, Int128 unscaled)
{
    public readonly byte Width = width;
    public readonly byte Scale = scale;
    public readonly NativeHugeInt Unscaled = new(unscaled);
}
