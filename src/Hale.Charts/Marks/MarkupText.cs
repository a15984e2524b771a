using System.Runtime.CompilerServices;
using System.Text;

namespace Hale.Charts.Marks;

/// <summary>An interpolated string in which numbers are coordinates, and texts with the format <c>text</c> are escaped; other texts are our own.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(double coordinate) => _text.Append(Markup.Coordinate(coordinate));

    public void AppendFormatted(string own) => _text.Append(own);

    public void AppendFormatted(string foreign, string format) =>
        _text.Append(format == "text" ? Markup.Escape(foreign) : throw new ArgumentException($"'{format}' is no format of markup.", nameof(format)));

    public override string ToString() => _text.ToString();
}
