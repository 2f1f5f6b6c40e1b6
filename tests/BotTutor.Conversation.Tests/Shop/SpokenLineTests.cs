using BotTutor.Conversation.Shop;
using BotTutor.Expressions;

namespace BotTutor.Conversation.Tests.Shop;

public sealed class SpokenLineTests
{
    [Fact]
    public void Numbers_before_the_goods_belong_to_what_follows() =>
        Read("quantity 2", "product tempe", "variant pedas", "quantity 1", "product gayo").ShouldBe(["2 tempe pedas", "1 gayo"]);

    [Fact]
    public void Numbers_behind_the_goods_belong_to_what_went_before() =>
        Read("product tempe", "variant pedas", "quantity 2", "product gayo", "quantity 1").ShouldBe(["2 tempe pedas", "1 gayo"]);

    [Fact]
    public void Goods_without_a_number_are_left_to_whoever_adds_them() =>
        Read("product tempe", "product gayo", "quantity 3").ShouldBe(["? tempe", "3 gayo"]);

    [Fact]
    public void Several_variants_with_a_number_each_are_lines_of_one_product() =>
        Read("product kaos", "variant L", "quantity 2", "variant M", "quantity 1").ShouldBe(["2 kaos L", "1 kaos M"]);

    [Fact]
    public void Two_words_for_one_variant_are_one_line() =>
        Read("quantity 2", "product gayo", "variant bubuk", "variant 200").ShouldBe(["2 gayo bubuk 200"]);

    /// <summary>Reads mentions in the order in which a message has them.</summary>
    private static IEnumerable<string> Read(params string[] mentions)
    {
        var entities = new ValueObject { ["$instance"] = new ValueObject() };
        var places = entities["$instance"].AsObject()!;
        foreach (var (mention, place) in mentions.Select((mention, place) => (mention.Split(' '), place)))
        {
            var (kind, value) = (mention[0], mention[1]);
            Add(entities, kind, kind == "quantity" ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : new ValueObject { ["id"] = value });
            Add(places, kind, new ValueObject { ["startIndex"] = place });
        }

        return SpokenLine.Of(entities).Select(line =>
            string.Join(' ', new[] { line.Quantity?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?", SpokenEntity.Id(line.Product) }.Concat(line.Variants)));
    }

    private static void Add(ValueObject into, string kind, Value value)
    {
        if (into[kind].AsArray() is not { } list)
        {
            into[kind] = list = [];
        }

        list.Add(value);
    }
}
