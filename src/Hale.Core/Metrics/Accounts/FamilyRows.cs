using Hale.Core.Lineage;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>The accounts of a census in their order, and the parents that they name: those that have become other accounts are these.</summary>
internal sealed class FamilyRows
{
    private readonly AccountLineage _lineage;

    private readonly List<string> _accounts = [];
    private readonly List<string?> _parents = [];
    private readonly Lazy<FamilyTree> _tree;

    public FamilyRows(AccountLineage lineage)
    {
        _lineage = lineage;
        _tree = new Lazy<FamilyTree>(() => FamilyTree.Of(_accounts, _parents));
    }

    /// <summary>The tree, once every account was taken in.</summary>
    public FamilyTree Tree => _tree.Value;

    public void Add(ValueTable rows)
    {
        var parents = rows[AcrossParts.Parent.Name];
        for (var row = 0; row < rows.Count; row++)
        {
            _accounts.Add(rows.Accounts[row]);
            _parents.Add(parents.Missing[row] == MissingReason.None ? _lineage.SurvivorOf(parents[row].Text) : null);
        }
    }
}
