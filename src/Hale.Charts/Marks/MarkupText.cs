using System.Runtime.CompilerServices;
using System.Text;

namespace Hale.Charts.Marks;

/// <summary>An interpolated string whose literal parts are markup, whose numbers are coordinates, and whose texts are all escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupText(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(double coordinate) => _text.Append(Markup.Coordinate(coordinate));

    public void AppendFormatted(string text) => _text.Append(Markup.Escape(text));

    public override string ToString() => _text.ToString();
}
