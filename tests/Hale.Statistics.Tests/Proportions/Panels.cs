namespace Hale.Statistics.Tests.Proportions;

/// <summary>Made rows of clusters that differ in their rate, in groups that do not: every rejection is an error.</summary>
internal sealed class Panels
{
    private readonly Random _random;

    public Panels(int seed, int clusters, int rowsOfEach, int groups, double rate = 0.3)
    {
        _random = new Random(seed);
        Group = new int[clusters * rowsOfEach];
        Events = new bool[Group.Length];
        Cluster = new int[Group.Length];
        for (var cluster = 0; cluster < clusters; cluster++)
        {
            // With probability a half all rows of the cluster agree: a correlation of a half between them.
            var common = _random.NextDouble() < rate;
            var agree = rowsOfEach > 1 && _random.NextDouble() < 0.5;
            var group = _random.Next(groups);
            for (var row = cluster * rowsOfEach; row < (cluster + 1) * rowsOfEach; row++)
            {
                Cluster[row] = cluster;
                Group[row] = group;
                Events[row] = agree ? common : _random.NextDouble() < rate;
            }
        }
    }

    public int[] Group { get; }

    public bool[] Events { get; }

    public int[] Cluster { get; }

    public (int[] Events, int[] Rows) Counts(int groups) =>
        ([.. Enumerable.Range(0, groups).Select(group => Group.Index().Count(row => row.Item == group && Events[row.Index]))],
            [.. Enumerable.Range(0, groups).Select(group => Group.Count(other => other == group))]);

    /// <summary>The share of made panels in which a test gives p &lt; 0.05.</summary>
    public static double Rejected(int panels, int clusters, int rowsOfEach, int groups, Func<Panels, double> p) =>
        Enumerable.Range(0, panels).Count(seed => p(new Panels(seed, clusters, rowsOfEach, groups)) < 0.05) / (double)panels;
}
