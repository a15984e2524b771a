namespace Hale.Engine.Forecasting.Figures;

/// <summary>What a segment comes to in each draw of a simulation, in money.</summary>
/// <param name="draws">How many draws.</param>
internal sealed class ForecastDraws(int draws)
{
    /// <summary>What is kept.</summary>
    public double[] Kept { get; } = new double[draws];

    /// <summary>What is kept without excess variance.</summary>
    public double[] Plain { get; } = new double[draws];

    /// <summary>What is paid afterwards, with expansion.</summary>
    public double[] Net { get; } = new double[draws];

    /// <summary>What is paid afterwards under terms that were decided on.</summary>
    public double[] Renewed { get; } = new double[draws];

    /// <summary>Adds those of another segment, draw by draw.</summary>
    public void Add(ForecastDraws other)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            Kept[draw] += other.Kept[draw];
            Plain[draw] += other.Plain[draw];
            Net[draw] += other.Net[draw];
            Renewed[draw] += other.Renewed[draw];
        }
    }

    /// <summary>Adds what is the same in every draw.</summary>
    public void AddCertain(double money)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            Kept[draw] += money;
            Plain[draw] += money;
            Net[draw] += money;
        }
    }
}
