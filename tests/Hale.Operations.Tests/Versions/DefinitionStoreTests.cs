using FsCheck;
using FsCheck.Fluent;
using Hale.Language.Projects;
using Hale.Operations.Tests.Running;

namespace Hale.Operations.Tests.Versions;

/// <summary>What a definition was read from can be had for ever.</summary>
[Collection(PostgresTests.Name)]
public sealed class DefinitionStoreTests(PostgresServer server)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Find_NeverKept_IsNone(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        (await rig.Open().Definitions.FindAsync("nobody", None)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Find_KeptTwiceFromOtherFiles_GivesTheFirst(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var definitions = rig.Open().Definitions;
        await definitions.KeepAsync(Proposals.Bundle("one"), Proposals.Definitions("one"), None);
        await definitions.KeepAsync(Proposals.Bundle("one # with a remark"), Proposals.Definitions("one"), None);
        await definitions.KeepAsync(Proposals.Bundle("two"), Proposals.Definitions("two"), None);
        (await rig.Open().Definitions.FindAsync("hash of one", None)).ShouldNotBeNull().TextOf("scores/health.yaml").ShouldBe("one");
        (await rig.Open().Definitions.FindAsync("hash of two", None)).ShouldNotBeNull().TextOf("scores/health.yaml").ShouldBe("two");
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Keep_ByManyAtOnce_KeepsItOnce(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => rig.Open().Definitions.KeepAsync(Proposals.Bundle("one"), Proposals.Definitions("one"), None))));
        (await rig.RowsAsync("SELECT (SELECT count(*) FROM definitions), (SELECT count(*) FROM bundle_files), (SELECT count(*) FROM texts)")).ShouldBe(["1|2|2"]);
    }

    [Theory]
    [MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public async Task Find_AnyTexts_GivesThemUnchanged(string engine)
    {
        using var rig = await StoreRig.NewAsync(engine, server);
        var number = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(20),
            Prop.ForAll(Text().ArrayOf().ToArbitrary(), texts =>
            {
                var definition = $"definition {number++}";
                var bundle = new DefinitionBundle(texts.Select((text, index) => new DefinitionFile($"metrics/m{index}.yaml", text)));
                var kept = KeepAndFind(rig, bundle, definition).GetAwaiter().GetResult();
                return kept.Files.SequenceEqual(bundle.Files) && kept.Hash == bundle.Hash;
            }));
    }

    // A YAML file may hold no zero sign, and a file that was read holds no half of a character.
    private static Gen<string> Text() => ArbMap.Default.GeneratorFor<string>().Select(text => string.Concat((text ?? "").Where(letter => letter != '\0' && !char.IsSurrogate(letter))) + "é\r\n'--\t😀");

    private static async Task<DefinitionBundle> KeepAndFind(StoreRig rig, DefinitionBundle bundle, string definition)
    {
        await rig.Open().Definitions.KeepAsync(bundle, new Dictionary<string, string> { ["health"] = definition }, None);
        return (await rig.Open().Definitions.FindAsync(definition, None)).ShouldNotBeNull();
    }
}
