namespace Hale.Language.Yaml;

/// <summary>
/// Lines and columns of a text as editors count them. The engine also counts characters such as U+0085 and U+2028 as line breaks, so only its offsets are used.
/// </summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineIndex(string text)
    {
        _length = text.Length;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            _starts.Add(at + 1);
        }
    }

    /// <summary>The line and column, both from 1, of an offset; of one behind the text the end.</summary>
    public (int Line, int Column) Place(long offset)
    {
        var at = (int)Math.Clamp(offset, 0, _length);
        var found = _starts.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - _starts[line] + 1);
    }
}
