using ArchUnitNET.Fluent.Slices;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace BotTutor.Architecture.Tests;

public sealed class DependencyTests
{
    public static TheoryData<string, string> Forbidden() =>
    [
        .. from here in House.Allowed.Keys
           from there in House.Allowed.Keys
           where here != there && !House.Allowed[here].Contains(there)
           select (here, there),
    ];

    public static TheoryData<string> Projects() => [.. House.Allowed.Keys];

    public static TheoryData<string> Domains() => [.. House.Domains];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_project_knows_only_its_allowed_neighbours(string here, string there) =>
        Types().That().ResideInAssembly(House.AssemblyOf(here)).Should().NotDependOnAny(House.In(there))
            .Because($"BotTutor.{here} may know only [{string.Join(", ", House.Allowed[here])}]")
            .Check(House.Architecture);

    // Constants and nameof leave no trace in a compiled assembly; the project file tells what the rule above cannot see.
    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_refers_only_to_its_allowed_neighbours(string project) =>
        House.ReferencesOf(project).Except(House.Allowed[project])
            .ShouldBeEmpty($"{project} may refer only to [{string.Join(", ", House.Allowed[project])}]");

    [Fact]
    public void Every_project_of_the_house_is_on_the_plan() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src"), "BotTutor.*")
            .Select(folder => Path.GetFileName(folder)["BotTutor.".Length..])
            .ShouldBe(House.Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void A_room_that_is_not_yet_there_is_not_there() =>
        House.NotYetThere.Where(room => Directory.Exists(Path.Combine(Repository.Root, "src", $"BotTutor.{room}")))
            .ShouldBeEmpty("move it from NotYetThere to Allowed");

    [Fact]
    public void The_plan_has_floors_and_no_circle()
    {
        var below = new HashSet<string>();
        while (House.Allowed.FirstOrDefault(room => !below.Contains(room.Key) && room.Value.All(below.Contains)) is { Key: { } floor })
        {
            below.Add(floor);
        }

        below.ShouldBe(House.Allowed.Keys, ignoreOrder: true, "each project must stand on projects below it");
    }

    // What stands in a project's own namespace, such as its registration, may know every folder and be known by it.
    [Theory]
    [MemberData(nameof(Projects))]
    public void The_folders_of_a_project_do_not_go_round_in_a_circle(string project) =>
        SliceRuleDefinition.Slices().Matching($"BotTutor.{project}.(*)..").Should().BeFreeOfCycles()
            .Check(House.Architecture);

    [Fact]
    public void The_memory_of_dialogs_knows_nothing_of_who_runs_them() =>
        Types().That().ResideInNamespaceMatching(@"^BotTutor\.Dialogs\.Memory")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(
                @"^BotTutor\.Dialogs\.(Stack|Adaptive|Actions|Inputs|Triggers|Recognizers|Generators|Declarative|Testing)"))
            .Check(House.Architecture);

    [Theory]
    [MemberData(nameof(Domains))]
    public void A_domain_knows_no_framework_no_disk_and_no_network(string domain) =>
        Types().That().ResideInAssembly(House.AssemblyOf(domain))
            .Should().NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(
                @"^(Microsoft\.(Bot|AspNetCore|Extensions|EntityFrameworkCore)|Newtonsoft|System\.(IO|Net|Text\.Json))"))
            .Check(House.Architecture);

    [Fact]
    public void Only_the_edge_to_the_Bot_Framework_knows_Newtonsoft() =>
        Types().That().ResideInNamespaceMatching(@"^BotTutor\.")
            .And().DoNotResideInAssembly(House.AssemblyOf("Channels"))
            .And().DoNotResideInAssembly(House.AssemblyOf("Dialogs"))
            .Should().NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^Newtonsoft\."))
            .Check(House.Architecture);

    [Theory]
    [InlineData("Diagnostics")]
    [InlineData("People")]
    [InlineData("Shop")]
    [InlineData("Learning")]
    [InlineData("Expressions")]
    [InlineData("LanguageUnderstanding")]
    [InlineData("LanguageGeneration")]
    [InlineData("Cards")]
    [InlineData("Content")]
    [InlineData("Storage")]
    public void Below_the_conversation_nobody_knows_the_Bot_Framework_but_storage_of_its_activities(string project)
    {
        if (project == "Storage")
        {
            Types().That().ResideInAssembly(House.AssemblyOf(project))
                .Should().NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^Microsoft\.Bot\.Builder"))
                .Check(House.Architecture);
            return;
        }

        Types().That().ResideInAssembly(House.AssemblyOf(project))
            .Should().NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^Microsoft\.Bot\."))
            .Check(House.Architecture);
    }

    [Fact]
    public void Only_Storage_knows_Entity_Framework() =>
        Types().That().ResideInNamespaceMatching(@"^BotTutor\.").And().DoNotResideInAssembly(House.AssemblyOf("Storage"))
            .Should().NotDependOnAny(Types(includeReferenced: true).That().ResideInNamespaceMatching(@"^Microsoft\.EntityFrameworkCore"))
            .Check(House.Architecture);
}
