using Hale.Cli.Hosting;
using Hale.Cli.Sessions;
using Hale.Cli.Tests.Running;
using StarterTemplates = Hale.Cli.Sessions.Templates;

namespace Hale.Cli.Tests.Templates;

public sealed class InitCommandTests
{
    public static TheoryData<string, string> Names => [.. StarterTemplates.All.Select(template => (template.Kind.Word, template.Name))];

    [Theory]
    [InlineData("template")]
    [InlineData("recipe")]
    public void Templates_OfTheProgram_AreThoseOfTheRepository(string kind) => StarterTemplates.Of(Kind(kind)).Select(template => template.Name)
        .ShouldBe(Directory.EnumerateDirectories(Folder(kind)).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Init_ATemplate_WritesAllOfItsFilesAsTheyAre(string kind, string name)
    {
        using var shell = new Shell();
        await shell.DoAsync("init", "new", $"-{kind[0]}", name);
        var (written, folder) = (Path.Combine(shell.Folder, "new"), Folder(kind));
        Files(written).ShouldBe(Files(Path.Combine(folder, name)));
        foreach (var file in Files(written))
        {
            (await File.ReadAllBytesAsync(Path.Combine(written, file))).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(folder, name, file)), file);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Init_ATemplate_PrintsStepsThatTheReadmeNamesToo(string kind, string name)
    {
        using var shell = new Shell();
        var answer = await shell.DoAsync("init", "new", $"--{kind}", name);
        var readme = await File.ReadAllTextAsync(Path.Combine(shell.Folder, "new", "README.md"));
        answer.Output.ShouldContain("  cd new\n  hale check\n");
        foreach (var step in StarterTemplates.Find(Kind(kind), name).Steps)
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
    [InlineData("template", "fremium", "did you mean `freemium`?")]
    [InlineData("template", "subscriptions-commerce", "did you mean `subscription-commerce`?")]
    [InlineData("template", "marketplace", "there is: b2b-saas, freemium, subscription-commerce")]
    [InlineData("recipe", "strpe", "did you mean `stripe`?")]
    [InlineData("recipe", "b2b-saas", "there is: hubspot, intercom, mixpanel, posthog, salesforce, segment, stripe, zendesk")]
    public async Task Init_UnknownTemplate_SaysWhatThereIsAndWritesNothing(string kind, string name, string advice)
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync("init", "new", $"--{kind}", name);
        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain($"there is no {kind} `{name}`");
        answer.Error.ShouldContain(advice);
        Directory.Exists(Path.Combine(shell.Folder, "new")).ShouldBeFalse();
    }

    [Fact]
    public async Task Init_TemplateAndRecipe_AreNotTakenTogether()
    {
        using var shell = new Shell();
        var answer = await shell.RunAsync("init", "new", "-t", "freemium", "-r", "stripe");
        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("--template and --recipe do not go together");
        Directory.Exists(Path.Combine(shell.Folder, "new")).ShouldBeFalse();
    }

    [Fact]
    public async Task Help_OfInit_ListsEveryTemplate()
    {
        using var shell = new Shell();
        var help = (await shell.DoAsync("init", "--help")).Output;
        StarterTemplates.All.ShouldAllBe(template => help.Contains($"{template.Name} ", StringComparison.Ordinal) && help.Contains(template.About, StringComparison.Ordinal));
    }

    private static TemplateKind Kind(string word) => word == TemplateKind.Recipe.Word ? TemplateKind.Recipe : TemplateKind.Template;

    private static string Folder(string kind) => Path.Combine(SharedData.Repository, Kind(kind).Folder);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
