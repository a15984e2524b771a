using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Collects what every account would give as a child.</summary>
/// <param name="children">What is asked.</param>
/// <param name="families">The accounts and their parents.</param>
/// <param name="bands">Of the worst band the bands, lowest first; otherwise none.</param>
internal sealed class ChildrenSurvey(Across.Children children, FamilyRows families, IReadOnlyList<string> bands) : ISurvey
{
    private readonly Dictionary<string, int> _bands = bands.Select((name, index) => (name, index)).ToDictionary(band => band.name, band => band.index, StringComparer.Ordinal);
    private readonly List<double> _values = [];
    private readonly List<double> _weights = [];
    private readonly List<ChildState> _states = [];

    public void Add(ValueTable rows, IReadOnlyList<bool> inside)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var account = rows.Row(row);
            var value = children.Value.Evaluate(account);
            var weight = children.WeightedBy is { } name ? rows[name][row] : Value.Of(1);
            var isKnown = !value.IsMissing && !weight.IsMissing && weight.Number >= 0;
            _values.Add(isKnown ? Number(value) : 0);
            _weights.Add(isKnown ? weight.Number : 0);
            _states.Add((isKnown ? ChildState.Known : ChildState.Missing) | (children.OptOut?.Evaluate(account).IsTrue == true ? ChildState.OptedOut : ChildState.Known));
        }
    }

    public IAcrossAnswer Close()
    {
        var tallies = new Dictionary<int, ChildrenTally>();
        for (var row = 0; row < _values.Count; row++)
        {
            foreach (var above in families.Tree.Above(row, children.Deep))
            {
                if (!tallies.TryGetValue(above, out var tally))
                {
                    tallies.Add(above, tally = new ChildrenTally());
                }

                tally.Add(_values[row], _weights[row], _states[row]);
            }
        }

        return new ChildrenAnswer(children, bands, families.Tree, tallies, children.WithParent ? AddItself : null);
    }

    private void AddItself(int row, ChildrenTally tally) => tally.Add(_values[row], _weights[row], _states[row] & ~ChildState.OptedOut);

    private double Number(Value value) => value.Kind switch
    {
        ValueKind.Number => value.Number,
        ValueKind.Boolean => value.Boolean ? 1 : 0,
        ValueKind.Text => _bands.GetValueOrDefault(value.Text),
    };
}
