using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace BotTutor.Architecture.Tests;

public sealed class NamingTests
{
    [Fact]
    public void No_type_hides_behind_a_word_without_meaning() =>
        Types().That().ResideInNamespaceMatching(@"^BotTutor\.")
            .Should().NotHaveNameMatching("(Manager|Helper|Helpers|Util|Utils|Misc|Processor|Impl)$")
            .Check(House.Architecture);

    [Fact]
    public void Handlers_of_actions_are_internal_and_sealed() =>
        Classes().That().HaveNameEndingWith("Handler").And().ResideInAssembly(House.AssemblyOf("Conversation"))
            .Should().BeInternal().AndShould().BeSealed()
            .Check(House.Architecture);

    [Fact]
    public void Options_are_sealed() =>
        Classes().That().HaveNameEndingWith("Options").And().ResideInNamespaceMatching(@"^BotTutor\.")
            .Should().BeSealed()
            .Check(House.Architecture);
}
