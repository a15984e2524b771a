namespace Hale.Charts.Marks;

/// <summary>Finds free places for labels beside lines and dots.</summary>
internal sealed class LabelPlacer(Box room)
{
    private const double Enough = 9;
    private const double Sampling = 4;
    private const double OnLine = 4;
    private readonly List<Spot> _obstacles = [];
    private readonly List<Box> _placed = [];

    public void Avoid(IReadOnlyList<Spot> line)
    {
        _obstacles.AddRange(line.Take(1));
        for (var index = 1; index < line.Count; index++)
        {
            var (from, to) = (line[index - 1], line[index]);
            var pieces = (int)Math.Ceiling(Math.Max(1, Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Sampling));
            _obstacles.AddRange(Enumerable.Range(1, pieces).Select(piece => new Spot(
                from.X + ((to.X - from.X) * piece / pieces),
                from.Y + ((to.Y - from.Y) * piece / pieces))));
        }
    }

    /// <summary>The freest place beside one of these spots, the earlier the better; nothing where all would cover something.</summary>
    public Box? Beside(IEnumerable<Spot> spots, string text, double distance)
    {
        var best = (Box: default(Box), Freedom: 0.0);
        foreach (var box in spots.SelectMany(spot => Around(spot, text, distance)).Where(IsFree))
        {
            var freedom = Math.Min(Enough, _obstacles.Select(box.DistanceTo).DefaultIfEmpty(Enough).Min());
            best = freedom > best.Freedom + 1 ? (box, freedom) : best;
        }

        if (best.Freedom < OnLine - 1)
        {
            return null;
        }

        _placed.Add(best.Box);
        return best.Box;
    }

    private static IEnumerable<Box> Around(Spot spot, string text, double distance)
    {
        var width = TextWidth.Of(text, Canvas.TextSize);
        (double Left, double Baseline)[] corners =
        [
            (spot.X + distance, spot.Y - distance),
            (spot.X + distance, spot.Y + distance + 9),
            (spot.X - distance - width, spot.Y - distance),
            (spot.X - distance - width, spot.Y + distance + 9),
            (spot.X - (width / 2), spot.Y - distance - 2),
            (spot.X - (width / 2), spot.Y + distance + 11),
        ];
        return corners.Select(corner => Box.OfText(corner.Left, corner.Baseline, text));
    }

    private bool IsFree(Box box) => box.IsWithin(room) && !_placed.Exists(box.Touches);
}
