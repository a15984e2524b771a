namespace Hale.Core.Metrics.Accounts;

/// <summary>What the children of one account come to, added in the order of the accounts.</summary>
internal sealed class ChildrenTally
{
    public double Sum { get; private set; }

    public double Weight { get; private set; }

    public double Least { get; private set; } = double.PositiveInfinity;

    public double Most { get; private set; } = double.NegativeInfinity;

    public int Present { get; private set; }

    public int Missing { get; private set; }

    public int OptedOut { get; private set; }

    public void Add(double value, double weight, ChildState state)
    {
        if (state.HasFlag(ChildState.OptedOut))
        {
            OptedOut++;
        }
        else if (state.HasFlag(ChildState.Missing))
        {
            Missing++;
        }
        else
        {
            Present++;
            Sum += value * weight;
            Weight += weight;
            Least = Math.Min(Least, value);
            Most = Math.Max(Most, value);
        }
    }

    public ChildrenTally Copy() => (ChildrenTally)MemberwiseClone();
}
