using Hale.Core.Movement;

namespace Hale.Engine.Movement;

/// <summary>Adds up the parts of movements by what they belong to.</summary>
internal sealed class CauseTally
{
    private const int MostAccounts = 3;

    private readonly Dictionary<(string Kind, string Key), Sum> _sums = [];

    /// <summary>The causes, the most points either way first.</summary>
    public IReadOnlyList<BookCause> Causes =>
    [
        .. _sums
            .Select(sum => new BookCause(sum.Key.Kind, sum.Value.Path, sum.Value.Label, sum.Value.Points, sum.Value.Down, sum.Value.Up, [.. sum.Value.Most]))
            .OrderByDescending(cause => Math.Abs(cause.Points))
            .ThenByDescending(cause => cause.Down + cause.Up)
            .ThenBy(cause => cause.Label, StringComparer.Ordinal),
    ];

    public void Add(string account, MovementParts parts)
    {
        foreach (var node in parts.Causes.Where(node => node.Points != 0))
        {
            var key = (node.Cause!.Kind, Key(node));
            if (!_sums.TryGetValue(key, out var sum))
            {
                _sums[key] = sum = new Sum(node.Path, Label(node));
            }

            sum.Add(new BookPart(account, node.Points));
        }
    }

    private static string Key(MovementNode node) => node.Path.Length > 0 ? node.Path : Label(node);

    private static string Label(MovementNode node) => node.Cause!.Match(
        _ => node.Label,
        _ => node.Label,
        _ => node.Label,
        rule => $"{rule.OverrideKind} {rule.Target}: {rule.Because}",
        _ => node.Label,
        _ => node.Label,
        scorecard => $"{scorecard.Before} → {scorecard.After}",
        _ => node.Label);

    private sealed class Sum(string path, string label)
    {
        private readonly List<BookPart> _most = [];

        public string Path => path;

        public string Label => label;

        public decimal Points { get; private set; }

        public long Down { get; private set; }

        public long Up { get; private set; }

        public IReadOnlyList<BookPart> Most => _most;

        public void Add(BookPart part)
        {
            Points += part.Points;
            (Down, Up) = part.Points < 0 ? (Down + 1, Up) : (Down, Up + 1);
            var place = _most.FindIndex(other => Math.Abs(other.Points) < Math.Abs(part.Points));
            _most.Insert(place < 0 ? _most.Count : place, part);
            if (_most.Count > MostAccounts)
            {
                _most.RemoveAt(MostAccounts);
            }
        }
    }
}
