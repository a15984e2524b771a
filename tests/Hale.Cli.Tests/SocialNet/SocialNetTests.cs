using System.Globalization;
using System.IO.Compression;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.SocialNet;

/// <summary>The features of 54,085 observations of a simulated social network, through the product: import the raw files, compute the metrics at each pair.</summary>
public sealed class SocialNetTests
{
    private static readonly string[] Events = ["post", "newfriend", "likes", "adview", "dislike", "unfriend", "message", "reply", "active_days"];

    private static readonly string[] Features = [.. Events, .. Events.Select(name => "h_" + name)];

    [Fact]
    public async Task Metrics_AtTheObservations_EqualEveryFeatureColumn()
    {
        var observations = Read(SharedData.Find("data/socialnet7/socialnet7_observations.csv.gz"));
        using var shell = new Shell();
        MakeProject(shell);
        await shell.DoAsync("import");
        shell.Write("pairs.csv", "account,as_of\n" + string.Concat(observations.Rows.Select(row => $"{row[0]},{row[1]} 00:00\n")));

        var answer = await shell.DoAsync(["metrics", "--at", "pairs.csv", "--format", "csv", .. Features]);

        var computed = new Table(answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        computed.Rows.Count.ShouldBe(54_085);
        Features.ToDictionary(name => name, name => Differences(observations, computed, name)).ShouldAllBe(feature => feature.Value == 0);
    }

    private static void MakeProject(Shell shell)
    {
        shell.Copy(Path.Combine(AppContext.BaseDirectory, "SocialNet", "Project"));
        var sources = Path.Combine(shell.Folder, "sources", "sources.yaml");
        File.WriteAllText(sources, File.ReadAllText(sources).Replace("{data}", SharedData.Find("data/socialnet7"), StringComparison.Ordinal));
    }

    private static int Differences(Table expected, Table computed, string feature)
    {
        var (left, right) = (expected.Column(feature), computed.Column(feature));
        return expected.Rows.Zip(computed.Rows).Count(pair =>
            pair.First[0] != pair.Second[0]
            || double.Parse(pair.First[left], CultureInfo.InvariantCulture) != double.Parse(pair.Second[right], CultureInfo.InvariantCulture));
    }

    private static Table Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return new Table(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private sealed class Table(string[] lines)
    {
        private readonly string[] _header = lines[0].Split(',');

        public IReadOnlyList<string[]> Rows { get; } = [.. lines.Skip(1).Select(line => line.Split(','))];

        public int Column(string name) => Array.IndexOf(_header, name);
    }
}
