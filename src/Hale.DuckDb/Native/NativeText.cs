using System.Runtime.InteropServices;

namespace Hale.DuckDb.Native;

/// <summary>The engine's string cell: up to 12 bytes lie in the cell itself, longer text behind a pointer.</summary>
[StructLayout(LayoutKind.Explicit, Size = Size)]
internal unsafe struct NativeText
{
    internal const int Size = 16;
    internal const int InlineLength = 12;

    [FieldOffset(0)]
    private uint _length;

    [FieldOffset(4)]
    private fixed byte _inline[InlineLength];

    [FieldOffset(8)]
    private readonly byte* _pointer;

    /// <summary>The bytes of the cell at this address; the cell must not move, so it is passed as a pointer.</summary>
    internal static ReadOnlySpan<byte> Bytes(NativeText* cell)
    {
        var length = checked((int)cell->_length);
        return new ReadOnlySpan<byte>(length <= InlineLength ? cell->_inline : cell->_pointer, length);
    }

    internal static void WriteInline(NativeText* cell, ReadOnlySpan<byte> utf8)
    {
        *cell = default;
        cell->_length = (uint)utf8.Length;
        utf8.CopyTo(new Span<byte>(cell->_inline, InlineLength));
    }
}
