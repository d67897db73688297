/** An invented page, and what `zstd`, `bzip2` and `xz` make of it: whole, and of its first 60 bytes and the rest one after the other. */
export const PAGE: string =
  "江州日报　2019年3月4日　第2版\n\n渡口的灯又亮了\n\n江州日报讯（记者林晓禾）入夜，白鹭渡的灯亮起来，船工守着渡口。\n";

/** Compressed forms of {@link PAGE} in base64, written by Python's zstandard, bz2 and lzma. */
export const COMPRESSED: Readonly<Record<string, readonly [whole: string, members: string]>> = {
  zstd: [
    "KLUv/SCfnQQANAjmsZ/lt57ml6XmiqXjgIAyMDE55bm0M+aciDTml+esrDLniYgKCua4oeWPo+eahOeBr+WPiOS6ruS6hgoK6K6v77yI6K6w6ICF5p6X5pmT56a+77yJ5YWl5aSc77yM55m96bmt5rih5Lqu6LW35p2l77yM6Ii55bel5a6I552A44CCCgQAuDGGlBg0iMCksmYe",
    "KLUv/SA84QEA5rGf5bee5pel5oql44CAMjAxOeW5tDPmnIg05pel44CA56ysMueJiAoK5rih5Y+j55qE54Gv5Y+I5LquKLUv/SBjGQMA5LqGCgrmsZ/lt57ml6XmiqXorq/vvIjorrDogIXmnpfmmZPnpr7vvInlhaXlpJzvvIznmb3pua3muKHnmoTnga/kuq7otbfmnaXvvIzoiLnlt6XlrojnnYDmuKHlj6PjgIIK",
  ],
  bzip2: [
    "QlpoOTFBWSZTWXJiGnYAAEPIeQAQfCB3dIi3rwfm9w/goACSiKA0ATAAAAA9TEgNE1MhpNANBtQBpoDaI9JsU8yBi28e0csTyg5IA3D8p+vhI7va04Aw0uaF0NZHWpQeLBaUwl611RqCUNpO6TOKBUNIyhi2FdEV6b7y/gbClArix7UTAQDA+KYDeFI12dBoicoCZ6OI7HpH1Zfsv4SYC7kinChIOTENOwA=",
    "QlpoOTFBWSZTWaP/bXoAABtIeQAQfCBkcICVqgWk8A+AIABQwwTAmAhoyaYEU9JpppoA0DQPTFIC2l+/Tq2kArHLWLVUBBgkU3cyDN6SglzBUw2UzKojmpoil+LuSKcKEhR/7a9AQlpoOTFBWSZTWS08bFUAACJAeQAQd3SIt68D4vcP4KAAVEUGgABoA0ANonpCKZDI0AeoBpoAyGgZ4q2i04+FWbNgNIBrncCIDIhQXywEw2vqSKOj0BTeIUGeAXQJBAwAvFOq+hUCjubY5Zx8LSMp1fGmNoVjGP/i7kinChIFp42KoA==",
  ],
  xz: [
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ACeAI1dAHMsT+5V4dQbAaSp1fc+r9cQ8F4VEPBYFdkZq2uAQ1KjKtsSQw0jUSOrRithaqXaQ/OP9fZ8kKmlhVbswbqVmmiqupk6+7ocShpl3Ssis8MQwEeI+pY9E0b/nezULu91R4/71ZpbaiL0iVAcaxDeRIMvbWVN/20tjBIpjZ+D/ZPUk3Ia5uQrzdy7OE+DwAAAAAAWFtxLrmFt0gABqQGfAQAAjibHJLHEZ/sCAAAAAARZWg==",
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQA75rGf5bee5pel5oql44CAMjAxOeW5tDPmnIg05pel44CA56ysMueJiAoK5rih5Y+j55qE54Gv5Y+I5LquAAtEQkloApsMAAFUPPxRPtEftvN9AQAAAAAEWVr9N3pYWgAABObWtEYCACEBFgAAAHQv5aMBAGLkuoYKCuaxn+W3nuaXpeaKpeiur++8iOiusOiAheael+aZk+emvu+8ieWFpeWknO+8jOeZvem5rea4oeeahOeBr+S6rui1t+adpe+8jOiIueW3peWuiOedgOa4oeWPo+OAggoAAFIM9lh9BgwVAAF7Y/Ql9jgftvN9AQAAAAAEWVo=",
  ],
};
