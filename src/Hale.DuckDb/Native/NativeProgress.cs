using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeProgress
{
    public readonly double Percentage;
    public readonly ulong RowsProcessed;
    public readonly ulong RowsInTotal;
}
