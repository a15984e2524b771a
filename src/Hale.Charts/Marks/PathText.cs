using System.Text;

namespace Hale.Charts.Marks;

/// <summary>The text of a path from point to point.</summary>
internal sealed class PathText
{
    private readonly StringBuilder _text = new();

    public static string Through(IEnumerable<Spot> spots)
    {
        var path = new PathText();
        foreach (var spot in spots)
        {
            path.To(spot.X, spot.Y);
        }

        return path.Open();
    }

    /// <summary>An area: there along the first line and back along the second.</summary>
    public static string Between(IReadOnlyList<Spot> there, IReadOnlyList<Spot> back) => Through([.. there, .. back.Reverse()]) + "Z";

    public void To(double x, double y) =>
        _text.Append(_text.Length == 0 ? 'M' : 'L').Append(Markup.Coordinate(x)).Append(' ').Append(Markup.Coordinate(y));

    public string Open() => _text.ToString();

    public string Closed() => _text + "Z";
}
