namespace BotTutor.Expressions.Tests;

public sealed class MemoryPathTests
{
    [Theory]
    [InlineData("user", "user")]
    [InlineData("user.name", "user|name")]
    [InlineData("user.items[0].name", "user|items|[0]|name")]
    [InlineData("user['a b'].c", "user|a b|c")]
    [InlineData("user[\"a]b\"]", "user|a]b")]
    [InlineData("user[dialog.index]", "user|(dialog.index)")]
    [InlineData("user[items[0].key].x", "user|(items[0].key)|x")]
    [InlineData("$count", "$count")]
    [InlineData("@@city[0]", "@@city|[0]")]
    [InlineData("^x", "^x")]
    [InlineData("turn.recognized.entities.city.first()", "turn|recognized|entities|city|first()")]
    public void A_path_is_cut_into_steps(string text, string expected)
    {
        var path = MemoryPath.Parse(text).ShouldNotBeNull();

        string.Join('|', path.Segments.Select(Show)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("user.")]
    [InlineData("user[")]
    [InlineData("user[1")]
    [InlineData("user[a +]")]
    [InlineData("user name")]
    [InlineData("1 + 2")]
    public void Other_text_is_no_path(string text)
    {
        MemoryPath.Parse(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("user.city", """{"user":{"name":"Ani","city":1},"list":[1],"at":"city"}""")]
    [InlineData("user[at]", """{"user":{"name":"Ani","city":1},"list":[1],"at":"city"}""")]
    [InlineData("list[0]", """{"user":{"name":"Ani"},"list":[1],"at":"city"}""")]
    [InlineData("list[1]", """{"user":{"name":"Ani"},"list":[1,1],"at":"city"}""")]
    [InlineData("list[1].a.b", """{"user":{"name":"Ani"},"list":[1,{"a":{"b":1}}],"at":"city"}""")]
    [InlineData("fresh.a[0]", """{"user":{"name":"Ani"},"list":[1],"at":"city","fresh":{"a":[1]}}""")]
    [InlineData("at", """{"user":{"name":"Ani"},"list":[1],"at":1}""")]
    public void Writing_makes_what_is_missing_on_the_way(string path, string expected)
    {
        var scope = ValueJson.Read("""{"user":{"name":"Ani"},"list":[1],"at":"city"}""").AsObject()!;

        MemoryPath.Parse(path)!.Write(new ObjectMemory(scope), 1).ShouldBeNull();

        Value.Of(scope).ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("list[5]", "there is no place for [5] in [1].")]
    [InlineData("list.name", "there is no place for name in [1].")]
    [InlineData("list[none]", "'list[none]' has an index that is neither a number nor a text.")]
    public void What_cannot_be_written_is_told(string path, string complaint)
    {
        var memory = new ObjectMemory(ValueJson.Read("""{"list":[1]}""").AsObject()!);

        MemoryPath.Parse(path)!.Write(memory, 1)!.ShouldEndWith(complaint);
    }

    [Fact]
    public void Locals_lie_over_globals()
    {
        var memory = new MemoryStack(new ObjectMemory(new ValueObject { { "a", 1 } }), new ObjectMemory(new ValueObject { { "a", 2 }, { "b", 3 } }));

        (memory.Find("a"), memory.Find("b"), memory.Find("c")).ShouldBe((Value.Of(1), Value.Of(3), null));
    }

    private static string Show(PathSegment segment) => segment switch
    {
        PathSegment.Named named => named.Name,
        PathSegment.Indexed indexed => $"[{indexed.Index}]",
        PathSegment.Computed computed => $"({computed.Key})",
        _ => "?",
    };
}
