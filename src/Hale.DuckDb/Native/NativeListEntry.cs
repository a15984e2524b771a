using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeListEntry
{
    public readonly ulong Offset;
    public readonly ulong Length;
}
