using System.Numerics;
using System.Runtime.CompilerServices;

namespace BotTutor.Expressions.Tests;

public sealed class ValueTests
{
    [Fact]
    public void A_value_takes_sixteen_bytes()
    {
        Unsafe.SizeOf<Value>().ShouldBe(16);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-12")]
    [InlineData("2.5")]
    [InlineData("2.0")]
    [InlineData("-0.0")]
    [InlineData("1E+20")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("\"tea \\\"é\\\"\"")]
    [InlineData("""[1,[],{"a":{"b":[null]}}]""")]
    public void JSON_comes_back_as_it_was(string json)
    {
        ValueJson.Write(ValueJson.Read(json)).ShouldBe(json);
    }

    [Fact]
    public void Numbers_are_equal_by_value_whatever_their_kind()
    {
        Value.Of(1).ShouldBe(Value.Of(1.0));
        Value.Of(new BigInteger(1)).ShouldBe(Value.Of(1));
        Value.Of(1).GetHashCode().ShouldBe(Value.Of(1.0).GetHashCode());
        Value.Of(1).ShouldNotBe(Value.Of("1"));
        Value.Of(0.0).ShouldBe(Value.Of(-0.0));
        Value.Null.ShouldNotBe(Value.False);
    }

    [Fact]
    public void Objects_are_equal_whatever_the_order_and_arrays_are_not()
    {
        ValueJson.Read("""{"a":1,"b":[1,2]}""").ShouldBe(ValueJson.Read("""{"b":[1,2],"a":1}"""));
        ValueJson.Read("[1,2]").ShouldNotBe(ValueJson.Read("[2,1]"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Properties_are_found_whatever_their_case_in_small_and_large_objects(int count)
    {
        var properties = new ValueObject();
        for (var index = 0; index < count; index++)
        {
            properties[$"name{index}"] = index;
        }

        properties["NAME1"] = "changed";
        properties.Remove("Name0").ShouldBeTrue();
        properties["last"] = true;

        properties.Count.ShouldBe(count);
        properties.Names.First().ShouldBe("name1");
        (properties["name1"], properties["nAME2"], properties["name0"], properties["LAST"]).ShouldBe(("changed", 2, Value.Null, true));
        Should.Throw<ArgumentException>(() => properties.Add("LAST", 1));
    }

    [Fact]
    public void A_deep_clone_shares_nothing()
    {
        var original = ValueJson.Read("""{"a":[{"b":1}]}""");
        var clone = original.DeepClone();

        clone.AsObject()!["a"].AsArray()![0].AsObject()!["b"] = 2;

        ValueJson.Write(original).ShouldBe("""{"a":[{"b":1}]}""");
    }

    [Theory]
    [InlineData("{'a': 'it\\'s', b: [1, 2,], /* c */ \"d\": null} // e", """{"a":"it's","b":[1,2],"d":null}""")]
    [InlineData("'\\u0041\\n'", "\"A\\n\"")]
    [InlineData("-1.5e3", "-1500.0")]
    public void Loose_JSON_is_read_as_people_write_it(string text, string expected)
    {
        LooseJson.TryRead(text).ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{a}")]
    [InlineData("[1 2]")]
    [InlineData("'open")]
    [InlineData("1 1")]
    [InlineData("tea")]
    public void What_is_not_even_loosely_JSON_is_refused(string text)
    {
        LooseJson.TryRead(text).ShouldBeNull();
    }

    [Theory]
    [InlineData("\"\\ud83d\"")]
    [InlineData("{\"\\ude00\": 1}")]
    public void Json_with_half_of_a_surrogate_pair_is_refused_as_json(string json) =>
        Should.Throw<System.Text.Json.JsonException>(() => ValueJson.Read(json));
}
