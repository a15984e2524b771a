namespace Hale.Intake.Tests.Audit;

/// <summary>Inputs as people have them are read rightly or refused clearly; each case file says how.</summary>
public sealed class AwkwardTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Audit", "Awkward");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.case").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Reading_AwkwardInput_IsRightOrRefused(string name)
    {
        var awkward = AwkwardCase.Load(Path.Combine(Folder, name + ".case"));
        var actual = await awkward.ReadAsync();
        actual.Split('\n').ShouldBe(awkward.Expected.Split('\n'), name);
    }
}
