using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Testing;
using Hale.Language.Testing;

namespace Hale.Cli.Commands;

/// <summary><c>hale test</c>: do the definitions make of stated values what their tests expect?</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var names = new Argument<string[]>("name") { Description = "Run only the tests whose name holds one of these texts", Arity = ArgumentArity.ZeroOrMore };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("test", CommonOptions.Described("Run the tests of the definitions (tests/*.yaml): stated metric values against the expected score. Reads no data.", "hale test --format json")) { names, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var tests = Choose(session.Data.Load.Tests, parsed.GetValue(names)!);
            var run = new RunDefinitionTests(session.Project);
            var outcomes = tests.Select(test => run.Run(test, cancellation)).ToList();
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, TestShape.Of(outcomes));
            }
            else
            {
                TestText.Write(terminal.Out, outcomes);
            }

            return (int)(outcomes.TrueForAll(outcome => outcome.Passed) ? ExitCode.Done : ExitCode.DefinitionErrors);
        });
        return command;
    }

    private static List<DefinitionTest> Choose(IReadOnlyList<DefinitionTest> tests, string[] names)
    {
        if (tests.Count == 0)
        {
            throw new Failure(ExitCode.NotFound, "the project has no tests", "write some in tests/, say tests/health.yaml; docs/language/tests.md shows how");
        }

        bool Holds(DefinitionTest test, string name) => test.Name.Contains(name, StringComparison.OrdinalIgnoreCase);
        return Array.Find(names, name => !tests.Any(test => Holds(test, name))) is { } unknown
            ? throw Lookup.NotFound("test", unknown, tests.Select(test => test.Name))
            : [.. tests.Where(test => names.Length == 0 || names.Any(name => Holds(test, name)))];
    }
}
