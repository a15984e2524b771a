using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Texts;
using Hale.Intake.Finding;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Gives columns to roles, each to one at most: the stated ones first, then whichever fits best.</summary>
internal sealed class ColumnChooser
{
    private readonly TableProfile _profile;
    private readonly HashSet<int> _taken = [];
    private readonly Dictionary<string, int> _stated = new(StringComparer.Ordinal);

    /// <summary>Looks the stated columns up.</summary>
    /// <exception cref="RefusedException">A stated column or role does not exist.</exception>
    public ColumnChooser(TableProfile profile, IReadOnlyDictionary<string, string> stated, string option, IReadOnlyList<string> roles)
    {
        _profile = profile;
        Option = option;
        foreach (var (role, name) in stated)
        {
            if (!roles.Contains(role, StringComparer.Ordinal))
            {
                throw new RefusedException(ColumnRefusals.UnknownRole(role, option, roles));
            }

            _stated[role] = Find(role, name);
        }
    }

    /// <summary>The option that states columns of this file.</summary>
    public string Option { get; }

    /// <summary>Columns of which it stays unknown what they are, although their name says much.</summary>
    public List<InputFinding> Findings { get; } = [];

    public bool IsStated(string role) => _stated.ContainsKey(role);

    /// <summary>Keeps a column for a role, so that no other role takes it.</summary>
    public void Take(int column) => _taken.Add(column);

    /// <summary>The column that fits best; null when none does.</summary>
    /// <param name="role">The role.</param>
    /// <param name="rank">How well a column fits; 0 when it does not.</param>
    /// <param name="required">Whether two that fit equally well are a reason to refuse; otherwise the role stays empty.</param>
    public int? Choose(string role, Func<int, int> rank, bool required)
    {
        if (_stated.TryGetValue(role, out var column))
        {
            _taken.Add(column);
            return column;
        }

        var ranked = Free().Select(free => (column: free, rank: rank(free))).Where(found => found.rank > 0).OrderByDescending(found => found.rank).ToList();
        var best = ranked.TakeWhile(found => found.rank == ranked[0].rank).Select(found => found.column).ToList();
        if (best.Count > 1)
        {
            var names = best.Select(_profile.Table.Shown).ToList();
            if (required)
            {
                throw new RefusedException(ColumnRefusals.SeveralFit(role, names, Option));
            }

            Findings.Add(TableFindings.SeveralFit(role, names, Option));
            return null;
        }

        if (best.Count == 0)
        {
            return null;
        }

        _taken.Add(best[0]);
        return best[0];
    }

    /// <summary>The columns that have no role so far.</summary>
    public IEnumerable<int> Free() => Enumerable.Range(0, _profile.Table.Columns.Count).Where(column => !_taken.Contains(column) && !_stated.ContainsValue(column));

    private int Find(string role, string name)
    {
        var columns = _profile.Table.Columns;
        var exact = Places(name, StringComparison.Ordinal);
        var found = exact.Count > 0 ? exact : Places(name, StringComparison.OrdinalIgnoreCase);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new RefusedException(ColumnRefusals.NoColumn(role, name, columns, Nearest.To(name, columns.Where(column => column.Length > 0)), Option)),
            _ => throw new RefusedException(ColumnRefusals.RepeatedColumn(name, found.Count)),
        };
    }

    private List<int> Places(string name, StringComparison comparison) =>
        [.. Enumerable.Range(0, _profile.Table.Columns.Count).Where(column => string.Equals(_profile.Table.Columns[column], name.Trim(), comparison))];
}
