using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>The engine's result record; it is passed by value, so its size must be exact although its fields are not read.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeResult
{
    private readonly ulong _columnCount;
    private readonly ulong _rowCount;
    private readonly ulong _rowsChanged;
    private readonly nint _columns;
    private readonly nint _errorMessage;
    private readonly nint _content;
}
