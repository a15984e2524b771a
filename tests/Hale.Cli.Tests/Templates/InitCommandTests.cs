using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;
using StarterTemplates = Hale.Cli.Sessions.Templates;

namespace Hale.Cli.Tests.Templates;

public sealed class InitCommandTests
{
    private static string Folder => Path.Combine(SharedData.Repository, "templates");

    public static TheoryData<string> Names => [.. StarterTemplates.All.Select(template => template.Name)];

    [Fact]
    public void Templates_OfTheProgram_AreThoseOfTheRepository() => StarterTemplates.All.Select(template => template.Name)
        .ShouldBe(Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Init_ATemplate_WritesAllOfItsFilesAsTheyAre(string name)
    {
        using var shell = new Shell();
        await shell.DoAsync("init", "new", "-t", name);
        var written = Path.Combine(shell.Folder, "new");
        Files(written).ShouldBe(Files(Path.Combine(Folder, name)));
        foreach (var file in Files(written))
        {
            (await File.ReadAllBytesAsync(Path.Combine(written, file))).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(Folder, name, file)), file);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Init_ATemplate_PrintsStepsThatTheReadmeNamesToo(string name)
    {
        using var shell = new Shell();
        var answer = await shell.DoAsync("init", "new", "--template", name);
        var readme = await File.ReadAllTextAsync(Path.Combine(shell.Folder, "new", "README.md"));
        answer.Output.ShouldContain("  cd new\n  hale check\n");
        foreach (var step in StarterTemplates.Find(name).Steps)
        {
            answer.Output.ShouldContain($"  {step}\n");
            readme.ShouldContain(step);
        }
    }

    [Fact]
    public async Task Init_NoTemplateNamed_IsTheDefault()
    {
        using var shell = new Shell();
        (await shell.DoAsync("init", "new")).Output.ShouldContain("from the template b2b-saas.");
    }

    [Theory]
    [InlineData("fremium", "did you mean `freemium`?")]
    [InlineData("subscriptions-commerce", "did you mean `subscription-commerce`?")]
    [InlineData("marketplace", "there is: b2b-saas, freemium, subscription-commerce")]
    public async Task Init_UnknownTemplate_SaysWhatThereIsAndWritesNothing(string name, string advice)
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync("init", "new", "--template", name);
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain($"there is no template `{name}`");
        answer.Error.ShouldContain(advice);
        Directory.Exists(Path.Combine(shell.Folder, "new")).ShouldBeFalse();
    }

    [Fact]
    public async Task Help_OfInit_ListsEveryTemplate()
    {
        using var shell = new Shell();
        var help = (await shell.DoAsync("init", "--help")).Output;
        StarterTemplates.All.ShouldAllBe(template => help.Contains($"{template.Name} ", StringComparison.Ordinal) && help.Contains(template.About, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
