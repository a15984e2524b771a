using Hale.DuckDb.Native;
using Hale.DuckDb.Native.Handles;
using Hale.DuckDb.Results;

namespace Hale.DuckDb.Appending;

/// <summary>The chunk an appender fills over and over.</summary>
internal sealed unsafe class AppendChunk : IDisposable
{
    private readonly ChunkHandle _handle;
    private readonly DuckType[] _types;
    private readonly bool[] _written;
    private byte[] _utf8 = new byte[256];
    private bool _begun;

    private AppendChunk(ChunkHandle handle, DuckType[] types)
    {
        _handle = handle;
        _types = types;
        _written = new bool[types.Length];
    }

    internal int ColumnCount => _types.Length;

    internal int RowCount { get; private set; }

    internal static AppendChunk Create(AppenderHandle appender)
    {
        var count = (int)NativeMethods.AppenderColumnCount(appender);
        var handles = new TypeHandle[count];
        var pointers = new nint[count];
        for (var i = 0; i < count; i++)
        {
            handles[i] = new TypeHandle(appender);
            pointers[i] = NativeMethods.AppenderColumnType(appender, (ulong)i);
            handles[i].Adopt(pointers[i]);
        }

        var types = Array.ConvertAll(handles, NativeMethods.TypeId);
        var chunk = new ChunkHandle(appender);
        fixed (nint* first = pointers)
        {
            chunk.Adopt(NativeMethods.CreateChunk(first, (ulong)count));
        }

        Array.ForEach(handles, handle => handle.Dispose());
        return new AppendChunk(chunk, types);
    }

    internal void Begin(int rowCount)
    {
        NativeMethods.ResetChunk(_handle);
        Array.Clear(_written);
        RowCount = rowCount;
        _begun = true;
    }

    internal ChunkHandle Finish()
    {
        var missing = Array.IndexOf(_written, false);
        if (!_begun || missing >= 0)
        {
            throw new InvalidOperationException(
                _begun ? $"Column {missing} of the chunk has not been written." : "No chunk has been begun.");
        }

        _begun = false;
        NativeMethods.SetChunkSize(_handle, (ulong)RowCount);
        return _handle;
    }

    /// <summary>The column's memory, after checking that it takes such values and marking which rows are NULL.</summary>
    internal nint Prepare(int column, int count, ReadOnlySpan<bool> valid, params ReadOnlySpan<DuckType> accepted)
    {
        Check(column, count, valid.Length, accepted);
        var vector = NativeMethods.ChunkVector(_handle, (ulong)column);
        if (valid.Contains(false))
        {
            NativeMethods.EnsureValidityWritable(vector);
            Validity.Write(NativeMethods.VectorValidity(vector), valid);
        }

        _written[column] = true;
        return vector;
    }

    internal void WriteText(nint vector, NativeText* cells, int row, string text)
    {
        if (_utf8.Length < StrictUtf8.MaxLength(text))
        {
            _utf8 = new byte[StrictUtf8.MaxLength(text)];
        }

        var length = StrictUtf8.Encode(text, _utf8);
        if (length <= NativeText.InlineLength)
        {
            NativeText.WriteInline(cells + row, _utf8.AsSpan(0, length));
            return;
        }

        fixed (byte* start = _utf8)
        {
            NativeMethods.AssignText(vector, (ulong)row, start, (ulong)length);
        }
    }

    public void Dispose() => _handle.Dispose();

    private void Check(int column, int count, int validCount, ReadOnlySpan<DuckType> accepted)
    {
        if (!_begun)
        {
            throw new InvalidOperationException("No chunk has been begun.");
        }

        if (!accepted.Contains(_types[column]))
        {
            throw new InvalidOperationException($"Column {column} is {_types[column]}; these values are for {accepted[0]}.");
        }

        if (count != RowCount || (validCount != 0 && validCount != count))
        {
            throw new ArgumentException(
                $"Column {column} was given {count} values and {validCount} flags for a chunk of {RowCount} rows.", nameof(count));
        }
    }
}
