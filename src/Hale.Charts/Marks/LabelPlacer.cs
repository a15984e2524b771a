namespace Hale.Charts.Marks;

/// <summary>Finds free places for labels beside lines and dots.</summary>
internal sealed class LabelPlacer(Box room)
{
    private const double Enough = 6;
    private const double Least = 3;
    private const double Sampling = 4;

    private static readonly Func<Spot, double, double, Box>[] Corners =
    [
        (spot, width, distance) => Box.OfText(spot.X + distance, Above(spot, distance), width),
        (spot, width, distance) => Box.OfText(spot.X - distance - width, Above(spot, distance), width),
        (spot, width, distance) => Box.OfText(spot.X - (width / 2), Above(spot, distance + 2), width),
        (spot, width, distance) => Box.OfText(spot.X + distance, Below(spot, distance), width),
        (spot, width, distance) => Box.OfText(spot.X - distance - width, Below(spot, distance), width),
        (spot, width, distance) => Box.OfText(spot.X - (width / 2), Below(spot, distance + 2), width),
    ];

    private readonly List<Spot> _obstacles = [];
    private readonly List<Box> _placed = [];

    public void Avoid(IReadOnlyList<Spot> line) => _obstacles.AddRange(Sampled(line));

    /// <summary>A free place beside a dot; nothing where all would cover something.</summary>
    public Box? Beside(Spot spot, string text, double distance) => Freest([spot], TextWidth.Of(text, Canvas.TextSize), distance, []);

    /// <summary>A free place beside a line, nearer to it than to anything else, the earlier of the spots on it the better; nothing where there is none.</summary>
    public Box? Along(IReadOnlyList<Spot> line, IReadOnlyList<Spot> spots, string text, double distance) =>
        Freest(spots, TextWidth.Of(text, Canvas.TextSize) * TextWidth.Strong, distance, [.. Sampled(line)]);

    private static double Above(Spot spot, double distance) => spot.Y - distance - Box.Descent;

    private static double Below(Spot spot, double distance) => spot.Y + distance + Box.Ascent;

    private static IEnumerable<Spot> Sampled(IReadOnlyList<Spot> line)
    {
        for (var index = 0; index < line.Count; index++)
        {
            var (from, to) = (line[Math.Max(0, index - 1)], line[index]);
            var pieces = (int)Math.Ceiling(Math.Max(1, Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Sampling));
            for (var piece = 1; piece <= pieces; piece++)
            {
                yield return new(from.X + ((to.X - from.X) * piece / pieces), from.Y + ((to.Y - from.Y) * piece / pieces));
            }
        }
    }

    private Box? Freest(IReadOnlyList<Spot> spots, double width, double distance, IReadOnlyList<Spot> own)
    {
        var best = (Box: default(Box), Freedom: 0.0);
        foreach (var box in Corners.SelectMany(corner => spots.Select(spot => corner(spot, width, distance))).Where(IsFree))
        {
            var nearest = _obstacles.Select(box.DistanceTo).DefaultIfEmpty(Enough).Min();
            var belongs = own.Count == 0 || own.Min(box.DistanceTo) <= nearest;
            best = belongs && Math.Min(Enough, nearest) > best.Freedom + 1 ? (box, Math.Min(Enough, nearest)) : best;
        }

        if (best.Freedom < Least)
        {
            return null;
        }

        _placed.Add(best.Box);
        return best.Box;
    }

    private bool IsFree(Box box) => box.IsWithin(room) && !_placed.Exists(box.Touches);
}
