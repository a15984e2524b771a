namespace Hale.Core.Metrics.Accounts;

/// <summary>
/// Which account is the parent of which. One that names itself, an account that is not there, or one of which it is itself the parent at any distance has no parent.
/// </summary>
internal sealed class FamilyTree
{
    private const int None = -1;

    private readonly Dictionary<string, int> _rows;
    private readonly int[] _parents;

    private FamilyTree(Dictionary<string, int> rows, int[] parents) => (_rows, _parents) = (rows, parents);

    public IReadOnlyList<ParentCircle> Circles { get; private set; } = [];

    public static FamilyTree Of(IReadOnlyList<string> accounts, IReadOnlyList<string?> parents)
    {
        var rows = new Dictionary<string, int>(accounts.Count, StringComparer.Ordinal);
        for (var row = 0; row < accounts.Count; row++)
        {
            rows.Add(accounts[row], row);
        }

        var tree = new FamilyTree(rows, [.. parents.Select((parent, row) => parent is not null && rows.TryGetValue(parent, out var found) && found != row ? found : None)]);
        tree.Circles = [.. tree.CutCircles().Select(circle => new ParentCircle([.. circle.Select(row => accounts[row])]))];
        return tree;
    }

    /// <summary>The row of an account; null when it is not there.</summary>
    public int? RowOf(string account) => _rows.TryGetValue(account, out var row) ? row : null;

    /// <summary>The rows above a row: its parent, or with all above it.</summary>
    public IEnumerable<int> Above(int row, bool atEveryLevel)
    {
        for (var parent = _parents[row]; parent != None; parent = atEveryLevel ? _parents[parent] : None)
        {
            yield return parent;
        }
    }

    private List<IReadOnlyList<int>> CutCircles()
    {
        var circles = new List<IReadOnlyList<int>>();
        var walkOf = new int[_parents.Length]; // the walk on which a row was first met, counted from 1
        for (var start = 0; start < _parents.Length; start++)
        {
            var row = start;
            for (; row != None && walkOf[row] == 0; row = _parents[row])
            {
                walkOf[row] = start + 1;
            }

            if (row != None && walkOf[row] == start + 1)
            {
                circles.Add(Cut(row));
            }
        }

        return circles;
    }

    private List<int> Cut(int row)
    {
        var circle = new List<int>();
        for (var at = row; _parents[at] != None;)
        {
            circle.Add(at);
            var next = _parents[at];
            _parents[at] = None;
            at = next;
        }

        var first = circle.IndexOf(circle.Min());
        return [.. circle[first..], .. circle[..first]];
    }
}
